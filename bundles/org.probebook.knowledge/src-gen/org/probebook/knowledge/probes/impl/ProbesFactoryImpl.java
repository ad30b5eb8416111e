/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.probebook.knowledge.probes.impl;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

import org.probebook.knowledge.probes.*;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class ProbesFactoryImpl extends EFactoryImpl implements ProbesFactory {
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static ProbesFactory init() {
		try {
			ProbesFactory theProbesFactory = (ProbesFactory)EPackage.Registry.INSTANCE.getEFactory(ProbesPackage.eNS_URI);
			if (theProbesFactory != null) {
				return theProbesFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new ProbesFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ProbesFactoryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EObject create(EClass eClass) {
		switch (eClass.getClassifierID()) {
			case ProbesPackage.REGISTRY_VALUE_PROBE: return createRegistryValueProbe();
			case ProbesPackage.REGISTRY_KEY_PROBE: return createRegistryKeyProbe();
			case ProbesPackage.SMB_SESSIONS_PROBE: return createSmbSessionsProbe();
			case ProbesPackage.CONNECTION_LIMIT_PROBE: return createConnectionLimitProbe();
			case ProbesPackage.SMB_PROTOCOL_PROBE: return createSmbProtocolProbe();
			case ProbesPackage.ANONYMOUS_ACCESS_PROBE: return createAnonymousAccessProbe();
			case ProbesPackage.FILE_VERSION_PROBE: return createFileVersionProbe();
			case ProbesPackage.SHARES_PROBE: return createSharesProbe();
			case ProbesPackage.OPEN_PIPES_PROBE: return createOpenPipesProbe();
			case ProbesPackage.OPEN_FILES_PROBE: return createOpenFilesProbe();
			case ProbesPackage.WINDOWS_VERSION_PROBE: return createWindowsVersionProbe();
			case ProbesPackage.WINDOWS_SERVICE_PROBE: return createWindowsServiceProbe();
			case ProbesPackage.PRINT_SPOOLER_PROBE: return createPrintSpoolerProbe();
			case ProbesPackage.TCP_PORT_PROBE: return createTcpPortProbe();
			case ProbesPackage.PING_PROBE: return createPingProbe();
			case ProbesPackage.CLOCK_PROBE: return createClockProbe();
			case ProbesPackage.TLS_CERTIFICATE_PROBE: return createTlsCertificateProbe();
			case ProbesPackage.DNS_RECORD_PROBE: return createDnsRecordProbe();
			case ProbesPackage.HTTP_RESPONSE_PROBE: return createHttpResponseProbe();
			case ProbesPackage.SNMP_VALUE_PROBE: return createSnmpValueProbe();
			case ProbesPackage.SYSTEM_FACT_PROBE: return createSystemFactProbe();
			default:
				throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object createFromString(EDataType eDataType, String initialValue) {
		switch (eDataType.getClassifierID()) {
			case ProbesPackage.REGISTRY_VIEW:
				return createRegistryViewFromString(eDataType, initialValue);
			case ProbesPackage.SHARE_TYPE:
				return createShareTypeFromString(eDataType, initialValue);
			case ProbesPackage.SYSTEM_FACT:
				return createSystemFactFromString(eDataType, initialValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String convertToString(EDataType eDataType, Object instanceValue) {
		switch (eDataType.getClassifierID()) {
			case ProbesPackage.REGISTRY_VIEW:
				return convertRegistryViewToString(eDataType, instanceValue);
			case ProbesPackage.SHARE_TYPE:
				return convertShareTypeToString(eDataType, instanceValue);
			case ProbesPackage.SYSTEM_FACT:
				return convertSystemFactToString(eDataType, instanceValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RegistryValueProbe createRegistryValueProbe() {
		RegistryValueProbeImpl registryValueProbe = new RegistryValueProbeImpl();
		return registryValueProbe;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RegistryKeyProbe createRegistryKeyProbe() {
		RegistryKeyProbeImpl registryKeyProbe = new RegistryKeyProbeImpl();
		return registryKeyProbe;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SmbSessionsProbe createSmbSessionsProbe() {
		SmbSessionsProbeImpl smbSessionsProbe = new SmbSessionsProbeImpl();
		return smbSessionsProbe;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ConnectionLimitProbe createConnectionLimitProbe() {
		ConnectionLimitProbeImpl connectionLimitProbe = new ConnectionLimitProbeImpl();
		return connectionLimitProbe;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SmbProtocolProbe createSmbProtocolProbe() {
		SmbProtocolProbeImpl smbProtocolProbe = new SmbProtocolProbeImpl();
		return smbProtocolProbe;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AnonymousAccessProbe createAnonymousAccessProbe() {
		AnonymousAccessProbeImpl anonymousAccessProbe = new AnonymousAccessProbeImpl();
		return anonymousAccessProbe;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FileVersionProbe createFileVersionProbe() {
		FileVersionProbeImpl fileVersionProbe = new FileVersionProbeImpl();
		return fileVersionProbe;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SharesProbe createSharesProbe() {
		SharesProbeImpl sharesProbe = new SharesProbeImpl();
		return sharesProbe;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OpenPipesProbe createOpenPipesProbe() {
		OpenPipesProbeImpl openPipesProbe = new OpenPipesProbeImpl();
		return openPipesProbe;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OpenFilesProbe createOpenFilesProbe() {
		OpenFilesProbeImpl openFilesProbe = new OpenFilesProbeImpl();
		return openFilesProbe;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public WindowsVersionProbe createWindowsVersionProbe() {
		WindowsVersionProbeImpl windowsVersionProbe = new WindowsVersionProbeImpl();
		return windowsVersionProbe;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public WindowsServiceProbe createWindowsServiceProbe() {
		WindowsServiceProbeImpl windowsServiceProbe = new WindowsServiceProbeImpl();
		return windowsServiceProbe;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PrintSpoolerProbe createPrintSpoolerProbe() {
		PrintSpoolerProbeImpl printSpoolerProbe = new PrintSpoolerProbeImpl();
		return printSpoolerProbe;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TcpPortProbe createTcpPortProbe() {
		TcpPortProbeImpl tcpPortProbe = new TcpPortProbeImpl();
		return tcpPortProbe;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PingProbe createPingProbe() {
		PingProbeImpl pingProbe = new PingProbeImpl();
		return pingProbe;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ClockProbe createClockProbe() {
		ClockProbeImpl clockProbe = new ClockProbeImpl();
		return clockProbe;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TlsCertificateProbe createTlsCertificateProbe() {
		TlsCertificateProbeImpl tlsCertificateProbe = new TlsCertificateProbeImpl();
		return tlsCertificateProbe;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DnsRecordProbe createDnsRecordProbe() {
		DnsRecordProbeImpl dnsRecordProbe = new DnsRecordProbeImpl();
		return dnsRecordProbe;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public HttpResponseProbe createHttpResponseProbe() {
		HttpResponseProbeImpl httpResponseProbe = new HttpResponseProbeImpl();
		return httpResponseProbe;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SnmpValueProbe createSnmpValueProbe() {
		SnmpValueProbeImpl snmpValueProbe = new SnmpValueProbeImpl();
		return snmpValueProbe;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SystemFactProbe createSystemFactProbe() {
		SystemFactProbeImpl systemFactProbe = new SystemFactProbeImpl();
		return systemFactProbe;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public RegistryView createRegistryViewFromString(EDataType eDataType, String initialValue) {
		RegistryView result = RegistryView.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertRegistryViewToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ShareType createShareTypeFromString(EDataType eDataType, String initialValue) {
		ShareType result = ShareType.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertShareTypeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public SystemFact createSystemFactFromString(EDataType eDataType, String initialValue) {
		SystemFact result = SystemFact.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSystemFactToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ProbesPackage getProbesPackage() {
		return (ProbesPackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static ProbesPackage getPackage() {
		return ProbesPackage.eINSTANCE;
	}

} //ProbesFactoryImpl
