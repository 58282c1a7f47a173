/// What the server says about itself and its data to programs: VoID, DCAT with dumps, the service
/// description of the endpoint, its questions as SHACL and OpenAPI.
@NullMarked
package org.demarche.web.description;

import org.jspecify.annotations.NullMarked;
