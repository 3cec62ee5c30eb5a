/** Tests of the replay of corrections. */
package org.variorum.app.correction;
