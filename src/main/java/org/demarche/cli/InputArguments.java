package org.demarche.cli;

import java.util.List;
import org.demarche.read.Following;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// What every command that reads articles is to read.
final class InputArguments {
    @Parameters(
            paramLabel = "INPUT",
            arity = "1..*",
            description = "A file, a folder, an http(s) address, or - for standard input.")
    private List<String> inputs = List.of();

    @Mixin private final FollowingOptions links = new FollowingOptions();

    /// Which links are followed.
    Following following() {
        return links.following();
    }

    /// @throws UsageException when one of them is blank: it would mean the current folder
    List<String> named() {
        if (inputs.stream().anyMatch(String::isBlank)) {
            throw new UsageException("An INPUT is empty: name a file, a folder or an address.");
        }
        return inputs;
    }
}
