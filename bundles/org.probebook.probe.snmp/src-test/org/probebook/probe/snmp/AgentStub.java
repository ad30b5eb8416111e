// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.snmp;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.snmp4j.CommandResponder;
import org.snmp4j.CommandResponderEvent;
import org.snmp4j.MessageDispatcherImpl;
import org.snmp4j.MessageException;
import org.snmp4j.PDU;
import org.snmp4j.Snmp;
import org.snmp4j.mp.CounterSupport;
import org.snmp4j.mp.MPv2c;
import org.snmp4j.mp.MPv3;
import org.snmp4j.mp.StatusInformation;
import org.snmp4j.security.AuthHMAC192SHA256;
import org.snmp4j.security.AuthMD5;
import org.snmp4j.security.AuthSHA;
import org.snmp4j.security.PrivAES128;
import org.snmp4j.security.PrivDES;
import org.snmp4j.security.SecurityModel;
import org.snmp4j.security.SecurityModels;
import org.snmp4j.security.SecurityProtocols;
import org.snmp4j.security.SecurityProtocols.SecurityProtocolSet;
import org.snmp4j.security.USM;
import org.snmp4j.security.UsmUser;
import org.snmp4j.smi.Address;
import org.snmp4j.smi.Null;
import org.snmp4j.smi.OID;
import org.snmp4j.smi.OctetString;
import org.snmp4j.smi.UdpAddress;
import org.snmp4j.smi.Variable;
import org.snmp4j.smi.VariableBinding;
import org.snmp4j.transport.DefaultUdpTransportMapping;

/** An agent on loopback with a few objects: community {@code open sesame}, users {@code monitor} (SHA-256, AES), {@code old} (MD5, DES), {@code signer} (SHA), all with the password of that name. */
final class AgentStub implements AutoCloseable, CommandResponder {
    static final String COMMUNITY = "open sesame";
    static final String PASSWORD = "a long password";
    private final Map<OID, Variable> objects;
    private final DefaultUdpTransportMapping transport;
    private final Snmp snmp;
    private final int error;
    private final AtomicInteger asked = new AtomicInteger();

    AgentStub(Map<OID, Variable> objects) throws IOException {
        this(objects, PDU.noError);
    }

    /** @param error status of each response */
    AgentStub(Map<OID, Variable> objects, int error) throws IOException {
        this.objects = objects;
        this.error = error;
        transport = new DefaultUdpTransportMapping(new UdpAddress("127.0.0.1/0"));
        MessageDispatcherImpl dispatcher = new MessageDispatcherImpl();
        dispatcher.addMessageProcessingModel(new MPv2c());
        dispatcher.addMessageProcessingModel(version3());
        snmp = new Snmp(dispatcher, transport);
        snmp.addCommandResponder(this);
        transport.listen();
    }

    private static MPv3 version3() {
        SecurityProtocols protocols = new SecurityProtocols(SecurityProtocolSet.maxCompatibility);
        byte[] engine = MPv3.createLocalEngineID(new OctetString("fixture"));
        USM users = new USM(protocols, new OctetString(engine), 3);
        OctetString password = new OctetString(PASSWORD);
        users.addUser(new UsmUser(new OctetString("monitor"), AuthHMAC192SHA256.ID, password, PrivAES128.ID, password));
        users.addUser(new UsmUser(new OctetString("old"), AuthMD5.ID, password, PrivDES.ID, password));
        users.addUser(new UsmUser(new OctetString("signer"), AuthSHA.ID, password, null, null));
        return new MPv3(engine, null, protocols, SecurityModels.getCollection(new SecurityModel[] { users }), new CounterSupport());
    }

    int port() {
        return transport.getListenAddress().getPort();
    }

    /** How many questions came through to the objects. */
    int asked() {
        return asked.get();
    }

    @Override
    public <A extends Address> void processPdu(CommandResponderEvent<A> event) {
        if (event.getSecurityModel() == SecurityModel.SECURITY_MODEL_SNMPv2c
                && !COMMUNITY.equals(new OctetString(event.getSecurityName()).toString())) {
            return;
        }
        asked.incrementAndGet();
        PDU reply = (PDU) event.getPDU().clone();
        reply.setType(PDU.RESPONSE);
        reply.setErrorStatus(error);
        for (VariableBinding bound : reply.getVariableBindings()) {
            bound.setVariable(objects.getOrDefault(bound.getOid(), Null.noSuchObject));
        }
        try {
            event.getMessageDispatcher().returnResponsePdu(event.getMessageProcessingModel(), event.getSecurityModel(),
                    event.getSecurityName(),
                    event.getSecurityLevel(), reply, event.getMaxSizeResponsePDU(), event.getStateReference(), new StatusInformation());
        } catch (MessageException e) {
            throw new IllegalStateException("no way to answer", e);
        }
    }

    @Override
    public void close() throws IOException {
        snmp.close();
    }
}
