/** Tests of the choice of views. */
package org.variorum.app.view;
