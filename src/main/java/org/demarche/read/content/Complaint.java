package org.demarche.read.content;

import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;

/// What went wrong with an input, as a sentence that goes on after its name.
public final class Complaint {
    private Complaint() {}

    public static String of(IOException fault) {
        return switch (fault) {
            case FileSystemLoopException e -> LOOP;
            case NoSuchFileException e -> "does not exist; check the path";
            case AccessDeniedException e -> "may not be read; check its permissions";
            case HttpTimeoutException e -> "did not answer in time; try again later";
            case SocketTimeoutException e -> "did not answer in time; try again later";
            case UnknownHostException e -> UNREACHABLE;
            case ConnectException e -> UNREACHABLE;
            case EOFException e -> "ends in the middle of its data; get it anew";
            case ZipException e ->
                    "is damaged: its compressed data cannot be unpacked; get it anew";
            case FileSystemException e when hasReason(e, "symbolic links") -> LOOP;
            case FileSystemException e when hasReason(e, "No such device or address") ->
                    "is a socket or a device that nobody serves; name a file";
            default ->
                    fault.getCause() instanceof UnresolvedAddressException
                            ? UNREACHABLE
                            : "cannot be read" + reason(fault) + "; check it and try again";
        };
    }

    /// The same for what no input should bring about.
    public static String ofProgram(Throwable fault) {
        return switch (fault) {
            case StackOverflowError e -> "is nested too deeply to be read; check what it holds";
            case OutOfMemoryError e ->
                    "needs more memory to be read than there is; split it, or allow more";
            default ->
                    "could not be read for a fault of the program ("
                            + fault.getClass().getSimpleName()
                            + place(fault)
                            + "); please report it with the article";
        };
    }

    private static String place(Throwable fault) {
        StackTraceElement[] places = fault.getStackTrace();
        for (StackTraceElement place : places) {
            if (place.getClassName().startsWith("org.demarche.")) {
                String type = place.getClassName();
                return " at "
                        + type.substring(type.lastIndexOf('.') + 1)
                        + ":"
                        + place.getLineNumber();
            }
        }
        return "";
    }

    private static final String LOOP =
            "is a link that leads to itself; name what it should lead to";

    private static final String UNREACHABLE =
            "cannot be reached; check the address and the connection";

    private static boolean hasReason(FileSystemException fault, String words) {
        return fault.getReason() != null && fault.getReason().contains(words);
    }

    private static String reason(IOException fault) {
        String message = fault.getMessage();
        return message == null || message.isBlank() ? "" : " (" + message.strip() + ")";
    }
}
