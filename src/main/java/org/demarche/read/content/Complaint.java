package org.demarche.read.content;

import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;
import org.netpreserve.jwarc.ParsingException;

/// What went wrong with an input, as a sentence that goes on after its name.
public final class Complaint {
    private Complaint() {}

    public static String of(IOException fault) {
        return switch (fault) {
            case NoSuchFileException e -> "does not exist; check the path";
            case AccessDeniedException e -> "may not be read; check its permissions";
            case HttpTimeoutException e -> "did not answer in time; try again later";
            case UnknownHostException e -> UNREACHABLE;
            case ConnectException e -> UNREACHABLE;
            case EOFException e -> "ends in the middle of its data; get it anew";
            case ZipException e ->
                    "is damaged: its compressed data cannot be unpacked; get it anew";
            case ParsingException e -> "is damaged: a record in it is no WARC record; get it anew";
            default ->
                    fault.getCause() instanceof UnresolvedAddressException
                            ? UNREACHABLE
                            : "cannot be read" + reason(fault) + "; check it and try again";
        };
    }

    private static final String UNREACHABLE =
            "cannot be reached; check the address and the connection";

    private static String reason(IOException fault) {
        String message = fault.getMessage();
        return message == null || message.isBlank() ? "" : " (" + message.strip() + ")";
    }
}
