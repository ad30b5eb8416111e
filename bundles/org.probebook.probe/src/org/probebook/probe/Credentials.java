// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe;

import java.util.Objects;

/**
 * An account to sign in with. Does not print its password.
 *
 * @param domain Windows domain or workgroup; may be empty
 * @param user account name; empty: sign in as nobody
 * @param password the secret; not copied, the owner clears it
 */
public record Credentials(String domain, String user, char[] password) {
    /** Nobody: the anonymous account. */
    public static final Credentials NONE = new Credentials("", "", new char[0]);

    public Credentials {
        Objects.requireNonNull(domain);
        Objects.requireNonNull(user);
        Objects.requireNonNull(password);
    }

    /** Reads {@code DOMAIN\\user} or {@code user}. */
    public static Credentials of(String account, char[] password) {
        int slash = account.indexOf('\\');
        return slash < 0
                ? new Credentials("", account, password)
                : new Credentials(account.substring(0, slash), account.substring(slash + 1), password);
    }

    /** Whether this is nobody. */
    public boolean anonymous() {
        return user.isEmpty();
    }

    /** The account as a person reads it, without its password. */
    public String account() {
        if (anonymous()) {
            return "nobody";
        }
        return domain.isEmpty() ? user : domain + "\\" + user;
    }

    @Override
    public String toString() {
        return "Credentials[" + account() + "]";
    }
}
