/// Tests of the reports, on assessments made by hand.
@NullMarked
package org.sillage.formats.report;

import org.jspecify.annotations.NullMarked;
