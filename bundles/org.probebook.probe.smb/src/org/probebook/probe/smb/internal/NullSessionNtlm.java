// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.smb.internal;

import java.io.IOException;

import com.hierynomus.smbj.auth.AuthenticateResponse;
import com.hierynomus.smbj.auth.AuthenticationContext;
import com.hierynomus.smbj.auth.NtlmAuthenticator;
import com.hierynomus.smbj.connection.ConnectionContext;

/** NTLM for nobody: such a session has no key, and the library cannot derive from nothing, so that it gets the key of zeros that the protocol names (MS-NLMP 3.4.5.1). */
final class NullSessionNtlm extends NtlmAuthenticator {
    private static final int KEY_LENGTH = 16;

    /** As the library creates authenticators. */
    static final class Source extends NtlmAuthenticator.Factory {
        @Override
        public NtlmAuthenticator create() {
            return new NullSessionNtlm();
        }
    }

    @Override
    public AuthenticateResponse authenticate(AuthenticationContext account, byte[] token, ConnectionContext connection) throws IOException {
        AuthenticateResponse response = super.authenticate(account, token, connection);
        if (response != null && account.isAnonymous() && response.getSessionKey() == null) {
            response.setSessionKey(new byte[KEY_LENGTH]);
        }
        return response;
    }
}
