// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.smb.internal.rpc;

/**
 * Something that a client has open on a server.
 *
 * @param path as the server says it: of a file in its own file system, of a pipe as {@code \PIPE\spoolss}
 * @param user who opened it
 */
public record OpenFile(String path, String user) {
}
