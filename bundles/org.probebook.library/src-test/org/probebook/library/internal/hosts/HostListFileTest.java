// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.internal.hosts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.probebook.probe.Host;

class HostListFileTest {

    private static List<String> addresses(String text) {
        return HostListFile.read("list", text).stream().map(Host::address).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            10.0.0.0/30              | 10.0.0.1 10.0.0.2
            10.0.0.7/31              | 10.0.0.6 10.0.0.7
            10.0.0.7/32              | 10.0.0.7
            10.0.0.254-10.0.1.1      | 10.0.0.254 10.0.0.255 10.0.1.0 10.0.1.1
            10.0.0.9-11              | 10.0.0.9 10.0.0.10 10.0.0.11
            web[08:12:2].example     | web08.example web10.example web12.example
            n[a:b][1:2]              | na1 na2 nb1 nb2
            [2001:db8::1]            | 2001:db8::1
            pc-17                    | pc-17
            """)
    void oneWordMayNameSeveral(String word, String machines) {
        assertEquals(List.of(machines.split(" ")), HostListFile.word(word).stream().map(Host::address).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = { "10.0.0.0/8", "10.0.0.0/33", "10.0.0.9-3", "300.0.0.1-2", "w[9:1]", "w[a:9]", "w[1:99999999]", "a,port=1" })
    void rangesThatMakeNoSenseAreTold(String word) {
        String message = assertThrows(IllegalArgumentException.class, () -> HostListFile.read("list", "# first\n" + word)).getMessage();
        assertTrue(message.startsWith("list, line 2: "), message);
    }

    @Test
    void aPlainListHasSettingsAndRemarks() {
        List<Host> hosts = HostListFile.read("list", "# mine\n10.0.0.1-2,smb=4455,user=probe\n\nlocal\n10.0.0.1,smb=4455,user=probe\n");
        assertEquals(List.of("10.0.0.1", "10.0.0.2", "local"), hosts.stream().map(Host::address).toList());
        assertEquals(4455, hosts.getFirst().port("smb", 445));
        assertEquals("probe", hosts.getFirst().user());
    }

    @Test
    void anInventoryOfAnsible() {
        List<Host> hosts = HostListFile.read("inventory", """
                lone.example
                [web]
                web[1:2].example ansible_user=hen
                db ansible_host=10.0.0.9 ansible_port=2222 ansible_password=egg # the big one
                [web:vars]
                ansible_user=rooster
                ansible_ssh_private_key_file="/keys/farm key"
                [farm:children]
                web
                [farm:vars]
                ansible_port=22022
                """);
        assertEquals(List.of("lone.example", "web1.example", "web2.example", "10.0.0.9"), hosts.stream().map(Host::address).toList());
        assertEquals(List.of("", "hen", "hen", "rooster"), hosts.stream().map(Host::user).toList());
        assertEquals(List.of(22, 22022, 22022, 2222), hosts.stream().map(host -> host.port("ssh", 22)).toList());
        assertEquals(Optional.of("/keys/farm key"), hosts.getLast().setting("key"));
        assertEquals("db", hosts.getLast().name());
        assertFalse(hosts.toString().contains("egg"));
    }

    @Test
    void anInventoryOfAnsibleInYaml() {
        List<Host> hosts = HostListFile.read("inventory.yml", """
                all:
                  vars: {ansible_user: hen}
                  hosts:
                    lone:
                  children:
                    web:
                      vars:
                        ansible_port: 2222
                      hosts:
                        web[1:2]:
                          ansible_host: 10.0.0.7
                    here:
                      hosts:
                        me: {ansible_connection: local}
                """);
        assertEquals(List.of("lone", "10.0.0.7", "10.0.0.7", "local"), hosts.stream().map(Host::address).toList());
        assertEquals(List.of(22, 2222, 2222, 22), hosts.stream().map(host -> host.port("ssh", 22)).toList());
        assertEquals("hen", hosts.getFirst().user());
    }

    @Test
    void theConfigurationOfOpenSsh() {
        List<Host> hosts = HostListFile.read("config", """
                User everybody
                Host hen rooster
                    HostName %h.farm.example
                    Port 2222
                Host *.example !no.example
                    User somebody
                Host d?ck
                    Port 99
                Host duck
                    HostName = 10.0.0.3
                    User late
                Match user root
                    Port 1
                """);
        assertEquals(List.of("hen.farm.example", "rooster.farm.example", "10.0.0.3"), hosts.stream().map(Host::address).toList());
        assertEquals(List.of("hen", "rooster", "duck"), hosts.stream().map(Host::name).toList());
        assertEquals(List.of(2222, 2222, 99), hosts.stream().map(host -> host.port("ssh", 22)).toList());
        assertEquals("everybody", hosts.getLast().user());
    }

    @ParameterizedTest
    @ValueSource(strings = { "all:\n  hosts: [", "all:\n", "- a\n- b\nall:\n", "HostName x\nHost a\nPort none\n",
            "[web]\nx ansible_port=none\n" })
    void brokenListsAreToldInOneLine(String text) {
        String message = assertThrows(IllegalArgumentException.class, () -> HostListFile.read("list", text)).getMessage();
        assertEquals(1, message.lines().count(), message);
    }

    @Test
    void hostileListsTakeNoTime() {
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            for (String text : List.of("[".repeat(50_000), "HostName x\nHost " + "*a".repeat(2_000) + " x\n", "a".repeat(200_000),
                    "all:\n" + "  ".repeat(10_000) + "x",
                    "[x]\n" + "a=".repeat(50_000), "[g:children]\ng\n[g]\nhost\n")) {
                try {
                    assertTrue(addresses(text).size() < 10);
                } catch (IllegalArgumentException e) {
                    assertFalse(e.getMessage().isEmpty());
                }
            }
        });
    }
}
