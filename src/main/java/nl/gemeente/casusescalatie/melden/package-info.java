/** The way in: the intake page, drafts and attachments, and files of reports that people read in. */
@NullMarked
package nl.gemeente.casusescalatie.melden;

import org.jspecify.annotations.NullMarked;
