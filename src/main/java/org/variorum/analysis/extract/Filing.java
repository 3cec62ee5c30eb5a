package org.variorum.analysis.extract;

import java.util.Optional;
import org.variorum.model.article.PublicationTime;

/**
 * Where and when a report was sent off: the day of its publication, else the one of its dateline, and the dateline's
 * place.
 *
 * @param published the day that "on Monday" counts from
 * @param place the town of the dateline; what a report is about mostly happened elsewhere when it names a place itself
 */
record Filing(Optional<PublicationTime> published, Optional<String> place) {}
