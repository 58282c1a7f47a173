/// The SPARQL endpoint and the pages, in Spring Boot, on one port.
@NullMarked
package org.demarche.web;

import org.jspecify.annotations.NullMarked;
