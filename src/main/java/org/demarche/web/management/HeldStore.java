package org.demarche.web.management;

import org.demarche.store.Store;

/// The store that a server has; whoever started the server closes it.
public record HeldStore(Store store) {}
