/// Assessments in and out: [AssessmentWriter] writes the JSON others rely on (`FORMATS.md`, "An assessment"),
/// [AssessmentReader] reads back what is needed to replay one and tells where two differ.
@NullMarked
package org.sillage.formats.assessment;

import org.jspecify.annotations.NullMarked;
