// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.smb.internal.rpc;

import java.nio.ByteBuffer;

/**
 * A fragment that came back.
 *
 * @param type as in {@link Pdu}
 * @param first whether it begins an answer
 * @param last whether it ends an answer
 * @param call the number of the call that is answered
 * @param body what follows the header; little-endian
 */
record Fragment(int type, boolean first, boolean last, int call, ByteBuffer body) {
}
