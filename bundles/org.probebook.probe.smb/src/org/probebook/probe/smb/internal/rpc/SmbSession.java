// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.smb.internal.rpc;

import java.util.OptionalLong;

/**
 * A session that a client holds on a server.
 *
 * @param client name or address of the client, without leading backslashes
 * @param user empty for a session without a user
 * @param guest whether the server says that its user is a guest
 * @param seconds how long it has lasted; empty where the server does not tell
 * @param idleSeconds for how long nothing was asked over it; 0 also where the server does not tell
 */
public record SmbSession(String client, String user, boolean guest, OptionalLong seconds, long idleSeconds) {
}
