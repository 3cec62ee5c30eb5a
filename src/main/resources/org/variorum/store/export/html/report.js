
(function () {
  'use strict';
  var panel = document.getElementById('panel');
  var columns = Array.prototype.slice.call(document.querySelectorAll('.column'));
  var calm = window.matchMedia('(prefers-reduced-motion: reduce)');
  var before = null;
  var TOLD = 'details.disputed, details.nuanced';

  function claimsOf(factElement, article) {
    var row = factElement.querySelector('.version[data-article="' + article + '"]');
    return row ? Array.prototype.map.call(row.querySelectorAll('.show'), function (link) {
      return link.dataset.claim;
    }) : [];
  }

  function stretches(column, claim) {
    return Array.prototype.slice.call(column.querySelectorAll('[data-claims~="' + claim + '"]'));
  }

  function bring(column, element) {
    var text = column.querySelector('.text');
    if (text.scrollHeight <= text.clientHeight) {
      return;
    }
    var top = element.getBoundingClientRect().top - text.getBoundingClientRect().top + text.scrollTop;
    text.scrollTo({ top: top - text.clientHeight / 3, behavior: calm.matches ? 'auto' : 'smooth' });
  }

  function unmark() {
    document.querySelectorAll('.chosen').forEach(function (element) { element.classList.remove('chosen'); });
  }

  function show(number) {
    var fact = document.querySelector('.fact[data-fact="' + number + '"]');
    panel.textContent = '';
    var title = document.createElement('div');
    title.className = 'title';
    var label = document.createElement('span');
    label.textContent = fact.querySelector('.label').textContent;
    var close = document.createElement('button');
    close.type = 'button';
    close.textContent = panel.dataset.close;
    close.addEventListener('click', leave);
    title.append(label, close);
    var body = fact.querySelector('.body').cloneNode(true);
    body.removeAttribute('id');
    body.classList.add(fact.classList[1]);
    panel.append(title, body);
    panel.hidden = false;
    fact.classList.add('chosen');
    return fact;
  }

  function choose(number, article, claim) {
    if (!before) {
      before = {
        focus: document.activeElement,
        tops: columns.map(function (column) { return column.querySelector('.text').scrollTop; })
      };
    }
    unmark();
    var fact = show(number);
    columns.forEach(function (column) {
      var own = column.dataset.article;
      var claims = claimsOf(fact, own);
      claims.forEach(function (id) {
        stretches(column, id).forEach(function (element) { element.classList.add('chosen'); });
      });
      var target = own === article && claim ? claim : claims[0];
      var first = target && stretches(column, target)[0];
      if (first && (own !== article || !visible(column, first))) {
        bring(column, first);
      }
    });
    openUp(fact);
  }

  function visible(column, element) {
    var frame = column.querySelector('.text').getBoundingClientRect();
    var box = element.getBoundingClientRect();
    return box.top >= frame.top && box.bottom <= frame.bottom;
  }

  function openUp(fact) {
    fact.parentElement.open = true;
    fact.scrollIntoView({ block: 'nearest', behavior: 'auto' });
  }

  function leave() {
    if (panel.hidden) {
      return;
    }
    panel.hidden = true;
    unmark();
    columns.forEach(function (column, index) {
      column.querySelector('.text').scrollTop = before.tops[index];
    });
    if (before.focus && before.focus.focus) {
      before.focus.focus({ preventScroll: true });
    }
    before = null;
  }

  document.addEventListener('click', function (event) {
    var claim = event.target.closest('.claim');
    var link = event.target.closest('.show');
    var summary = event.target.closest('.fact > summary');
    var count = event.target.closest('.counts a');
    if (claim) {
      event.preventDefault();
      choose(claim.dataset.fact, claim.closest('.column').dataset.article, claim.dataset.claims.split(' ')[0]);
    } else if (link) {
      event.preventDefault();
      var holder = link.closest('.fact') || document.querySelector('.fact.chosen');
      choose(holder.dataset.fact, link.closest('.version').dataset.article, link.dataset.claim);
    } else if (summary && !summary.parentElement.open) {
      choose(summary.parentElement.dataset.fact, '', '');
    } else if (count) {
      var group = document.querySelector(count.getAttribute('href'));
      if (group) {
        group.open = true;
      }
    }
  });

  document.addEventListener('keydown', function (event) {
    if (event.key === 'Escape') {
      leave();
    } else if (event.key === ' ' && event.target.classList.contains('claim')) {
      event.preventDefault();
      event.target.click();
    } else if (event.altKey && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      var facts = Array.prototype.slice.call(document.querySelectorAll('.fact.disputed'));
      var at = facts.indexOf(document.querySelector('.fact.chosen'));
      var next = facts[at < 0 ? 0 : at + (event.key === 'ArrowDown' ? 1 : -1)];
      if (next) {
        event.preventDefault();
        choose(next.dataset.fact, '', '');
      }
    }
  });

  window.addEventListener('beforeprint', function () {
    document.querySelectorAll(TOLD).forEach(function (element) {
      element.dataset.was = element.open ? 'open' : '';
      element.open = true;
    });
  });
  window.addEventListener('afterprint', function () {
    document.querySelectorAll(TOLD).forEach(function (element) { element.open = element.dataset.was === 'open'; });
  });
})();
