/** The rules of the house as tests, one for each rule, and a canary that proves each of them can fail. */
package org.variorum.architecture;
