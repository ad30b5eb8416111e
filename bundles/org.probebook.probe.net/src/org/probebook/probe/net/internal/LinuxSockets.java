// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.net.internal;

import com.sun.jna.LastErrorException;
import com.sun.jna.Library;
import com.sun.jna.NativeLong;

/** The calls of the C library of Linux that an ICMP socket takes (socket(7), icmp(7)); each throws the number of its error. */
interface LinuxSockets extends Library {

    int socket(int family, int type, int protocol) throws LastErrorException;

    int setsockopt(int socket, int level, int option, byte[] value, int length) throws LastErrorException;

    int connect(int socket, byte[] address, int length) throws LastErrorException;

    NativeLong send(int socket, byte[] message, NativeLong length, int flags) throws LastErrorException;

    NativeLong recv(int socket, byte[] buffer, NativeLong length, int flags) throws LastErrorException;

    int poll(byte[] sockets, NativeLong count, int millis) throws LastErrorException;

    int close(int socket) throws LastErrorException;
}
