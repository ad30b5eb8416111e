// SPDX-License-Identifier: EPL-2.0
/** Lists of machines as their keepers write them: one a line, ranges of addresses, Ansible inventories, OpenSSH's configuration. */
package org.probebook.library.internal.hosts;
