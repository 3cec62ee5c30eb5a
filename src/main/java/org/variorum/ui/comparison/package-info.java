/** The reader panes side by side, kept on the same selection and line. */
package org.variorum.ui.comparison;
