// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.winrm.internal;

import java.util.List;
import java.util.Map;

/**
 * One response of HTTP.
 *
 * @param headers by name in lower case, each with its values in their order
 * @param closing whether the server ends the connection after it
 */
record HttpReply(int status, Map<String, List<String>> headers, byte[] body, boolean closing) {

    List<String> header(String name) {
        return headers.getOrDefault(name, List.of());
    }
}
