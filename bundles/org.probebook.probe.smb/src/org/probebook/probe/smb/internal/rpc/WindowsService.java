// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.smb.internal.rpc;

import java.util.Optional;

/**
 * A service of a Windows host.
 *
 * @param state {@code running}, {@code stopped}, {@code paused}, or one on its way to these: {@code starting}, {@code stopping}, {@code continuing}, {@code pausing}
 * @param start {@code automatic}, {@code manual}, {@code disabled}, {@code boot} or {@code system}; empty where the account may not see it
 */
public record WindowsService(String state, Optional<String> start) {
}
