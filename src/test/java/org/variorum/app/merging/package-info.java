/** Tests of joining two copies of a workspace. */
package org.variorum.app.merging;
