/// A store and its [Settings] go in, a running [Server] on one port comes out: the endpoint of
/// `sparql` and the `pages`, both behind the `guard`.
@NullMarked
package org.demarche.web;

import org.jspecify.annotations.NullMarked;
