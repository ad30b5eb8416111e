// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.winrm.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import com.hierynomus.protocol.commons.buffer.Buffer;
import com.hierynomus.protocol.commons.buffer.Endian;
import com.hierynomus.smbj.SmbConfig;
import com.hierynomus.smbj.auth.AuthenticationContext;
import com.hierynomus.smbj.auth.NtlmAuthenticator;

import com.hierynomus.spnego.SpnegoException;

import org.probebook.probe.Credentials;
import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;

/**
 * Signs in to a WinRM service: by NTLM inside Negotiate (RFC 4559, MS-NLMP), which shows the host no password, and by Basic only to a host that offers nothing else that is known. The password is used once:
 * what is refused is not tried again.
 */
final class SignIn {
    private static final String NEGOTIATE = "negotiate";
    private final Credentials account;
    private final NtlmAuthenticator ntlm;
    private final AuthenticationContext context;

    SignIn(Credentials account) {
        this.account = account;
        this.ntlm = new NtlmAuthenticator();
        this.context = new AuthenticationContext(account.user(), account.password(), account.domain());
        ntlm.init(SmbConfig.createDefaultConfig());
    }

    /** The header by which a conversation begins; the password is not in it. */
    String first() throws ProbeException {
        return "Negotiate " + token(new byte[0]);
    }

    /**
     * The header that answers a challenge.
     *
     * @param offers the challenges that came, each with its scheme
     * @throws ProbeException when none of them is known
     */
    String second(List<String> offers) throws ProbeException {
        Optional<String> challenge = offers.stream()
                .filter(offer -> scheme(offer).equals(NEGOTIATE) && offer.strip().length() > NEGOTIATE.length())
                .findFirst();
        if (challenge.isPresent()) {
            return "Negotiate " + token(decoded(challenge.get().strip().substring(NEGOTIATE.length()).strip()));
        }
        if (offers.stream().anyMatch(offer -> scheme(offer).equals("basic"))) {
            return "Basic " + basic();
        }
        throw new ProbeException(Reason.UNSUPPORTED, "the host takes none of the ways to sign in that this product knows: it offers "
                + (offers.isEmpty() ? "none" : String.join(", ", offers.stream().map(SignIn::scheme).toList()))
                + "; the password was not sent");
    }

    /** What every later request on the connection carries; Negotiate signs in the connection itself. */
    static Optional<String> lasting(String header) {
        return header.startsWith("Basic ") ? Optional.of(header) : Optional.empty();
    }

    private String token(byte[] challenge) throws ProbeException {
        try {
            Buffer.PlainBuffer token = new Buffer.PlainBuffer(Endian.LE);
            ntlm.authenticate(context, challenge, null).getNegToken().write(token);
            return Base64.getEncoder().encodeToString(token.getCompactData());
        } catch (SpnegoException | IOException | RuntimeException e) {
            throw new ProbeException(Reason.MALFORMED, "the host's part of the sign-in (NTLM) makes no sense", e);
        }
    }

    private static byte[] decoded(String token) throws ProbeException {
        try {
            return Base64.getDecoder().decode(token);
        } catch (IllegalArgumentException e) {
            throw new ProbeException(Reason.MALFORMED, "the host's part of the sign-in is no Base64", e);
        }
    }

    private String basic() {
        CharBuffer name = CharBuffer.wrap(account.account() + ":");
        CharBuffer both = CharBuffer.allocate(name.length() + account.password().length).put(name).put(account.password()).flip();
        ByteBuffer bytes = StandardCharsets.UTF_8.encode(both);
        return Base64.getEncoder().encodeToString(Arrays.copyOf(bytes.array(), bytes.limit()));
    }

    private static String scheme(String offer) {
        return offer.strip().split("[ ,]", 2)[0].toLowerCase(Locale.ROOT);
    }
}
