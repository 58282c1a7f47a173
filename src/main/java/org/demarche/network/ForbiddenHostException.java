package org.demarche.network;

import java.net.UnknownHostException;

/// A host is not connected to, as one of its addresses is not allowed.
public final class ForbiddenHostException extends UnknownHostException {
    private static final long serialVersionUID = 1L;

    ForbiddenHostException(String host) {
        super(host);
    }
}
