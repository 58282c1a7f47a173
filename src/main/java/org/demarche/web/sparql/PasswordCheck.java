package org.demarche.web.sparql;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/// Lets the one user in who knows the password, of whatever length; whoever guesses is slowed. The
/// password is kept nowhere but in memory, so that comparing digests in constant time is enough.
/// Safe for many threads.
final class PasswordCheck implements AuthenticationProvider {
    private final byte[] user = digest(Writer.NAME);
    private final byte[] password;
    private final WrongPasswords wrong;

    PasswordCheck(String password, WrongPasswords wrong) {
        this.password = digest(password);
        this.wrong = wrong;
    }

    /// @throws LockedException when too many wrong passwords came from the same address
    /// @throws BadCredentialsException when it is the wrong one
    @Override
    public Authentication authenticate(Authentication login) {
        String address =
                login.getDetails() instanceof WebAuthenticationDetails details
                        ? String.valueOf(details.getRemoteAddress())
                        : "";
        if (!wrong.mayTry(address)) {
            throw new LockedException("too many wrong passwords");
        }
        boolean isUser = MessageDigest.isEqual(user, digest(login.getName()));
        boolean isPassword =
                MessageDigest.isEqual(password, digest(String.valueOf(login.getCredentials())));
        if (!(isUser & isPassword)) {
            wrong.note(address, login.getName());
            throw new BadCredentialsException("wrong user name or password");
        }
        wrong.forget(address);
        return UsernamePasswordAuthenticationToken.authenticated(Writer.NAME, null, List.of());
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
