package org.demarche.web;

import java.util.Optional;
import org.demarche.web.address.PublicAddress;
import org.demarche.web.guard.Limits;
import org.demarche.web.reader.ReaderSettings;

/// How the server is set up.
///
/// @param listening where it listens
/// @param password opens `/ds` to the user `demarche`; without one nobody writes
/// @param limits what one question may cost
/// @param base what the IRIs of individuals begin with; they are shown under `/id/`
/// @param reader how articles are read on a page
/// @param address under which the outside reaches the server
public record Settings(
        Listening listening,
        Optional<String> password,
        Limits limits,
        String base,
        ReaderSettings reader,
        PublicAddress address) {
    /// The base that the contract names.
    public static final String BASE = "https://w3id.org/demarche/id/";

    /// A server on this machine that only answers, with the limits for the public.
    public static Settings reading(int port) {
        return new Settings(
                Listening.locally(port),
                Optional.empty(),
                Limits.PUBLIC,
                BASE,
                ReaderSettings.bundled(),
                PublicAddress.of(Optional.empty(), false));
    }

    /// The same listening elsewhere.
    public Settings withListening(Listening other) {
        return new Settings(other, password, limits, base, reader, address);
    }

    /// The same with another password.
    public Settings withPassword(Optional<String> other) {
        return new Settings(listening, other, limits, base, reader, address);
    }

    /// The same with other limits.
    public Settings withLimits(Limits other) {
        return new Settings(listening, password, other, base, reader, address);
    }

    /// The same with another reader.
    public Settings withReader(ReaderSettings other) {
        return new Settings(listening, password, limits, base, other, address);
    }

    /// The same reached under another address.
    public Settings withAddress(PublicAddress other) {
        return new Settings(listening, password, limits, base, reader, other);
    }
}
