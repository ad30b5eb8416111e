// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.smb.internal.rpc;

import java.time.Instant;

/**
 * What a registry tells of a key.
 *
 * @param written when the key itself, one of its values or its list of subkeys was last changed; 1601-01-01T00:00:00Z where the host keeps no such time
 * @param subkeys how many keys are directly in it, 0 or more
 * @param values how many values it has, the unnamed one included where it is set; 0 or more
 */
public record RegistryKeyInfo(Instant written, long subkeys, long values) {
}
