// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.winrm;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Random;

import com.hierynomus.ntlm.functions.NtlmFunctions;
import com.hierynomus.ntlm.functions.NtlmV2Functions;
import com.hierynomus.protocol.commons.buffer.Buffer;
import com.hierynomus.protocol.commons.buffer.Endian;
import com.hierynomus.security.SecurityProvider;
import com.hierynomus.smbj.SmbConfig;
import com.hierynomus.spnego.NegTokenTarg;
import com.hierynomus.spnego.SpnegoException;

/** The host's side of NTLM inside Negotiate (MS-NLMP 2.2.1), for one account. */
record NtlmHost(String user, String password) {
    private static final byte[] CHALLENGE = HexFormat.of().parseHex("0123456789abcdef");
    private static final int FLAGS = 0x62898215;

    /** The token that answers the first one of a visitor. */
    String challenge() throws IOException {
        byte[] name = "FIXTURE".getBytes(StandardCharsets.UTF_16LE);
        ByteBuffer info = ByteBuffer.allocate(2 * (4 + name.length) + 4).order(ByteOrder.LITTLE_ENDIAN);
        info.putShort((short) 2).putShort((short) name.length).put(name).putShort((short) 1).putShort((short) name.length).put(name)
                .putInt(0);
        ByteBuffer message = ByteBuffer.allocate(56 + name.length + info.capacity()).order(ByteOrder.LITTLE_ENDIAN);
        message.put("NTLMSSP\0".getBytes(StandardCharsets.US_ASCII)).putInt(2);
        message.putShort((short) name.length).putShort((short) name.length).putInt(56).putInt(FLAGS).put(CHALLENGE).putLong(0);
        message.putShort((short) info.capacity()).putShort((short) info.capacity()).putInt(56 + name.length);
        message.put(new byte[] { 10, 0, 0x5D, 0x58, 0, 0, 0, 15 }).put(name).put(info.array());
        NegTokenTarg token = new NegTokenTarg();
        token.setResponseToken(message.array());
        Buffer.PlainBuffer out = new Buffer.PlainBuffer(Endian.LE);
        try {
            token.write(out);
        } catch (SpnegoException e) {
            throw new IOException(e);
        }
        return Base64.getEncoder().encodeToString(out.getCompactData());
    }

    /** Whether a visitor's second token proves the account's password (MS-NLMP 3.3.2). */
    boolean proves(String token) throws IOException {
        byte[] message;
        try {
            message = new NegTokenTarg().read(Base64.getDecoder().decode(token)).getResponseToken();
        } catch (SpnegoException e) {
            throw new IOException(e);
        }
        byte[] response = field(message, 20);
        byte[] told = Arrays.copyOf(response, 16);
        byte[] rest = Arrays.copyOfRange(response, 16, response.length);
        SecurityProvider security = SmbConfig.createDefaultConfig().getSecurityProvider();
        String name = new String(field(message, 36), StandardCharsets.UTF_16LE);
        byte[] key = new NtlmV2Functions(new Random(), security).NTOWFv2(password, user,
                new String(field(message, 28), StandardCharsets.UTF_16LE));
        return name.equals(user) && Arrays.equals(told, NtlmFunctions.hmac_md5(security, key, CHALLENGE, rest));
    }

    private static byte[] field(byte[] message, int at) {
        ByteBuffer in = ByteBuffer.wrap(message).order(ByteOrder.LITTLE_ENDIAN);
        int start = in.getInt(at + 4);
        return Arrays.copyOfRange(message, start, start + in.getShort(at));
    }
}
