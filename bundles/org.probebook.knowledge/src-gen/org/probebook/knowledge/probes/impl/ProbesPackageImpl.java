/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.probebook.knowledge.probes.impl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcorePackage;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.probebook.knowledge.KnowledgePackage;

import org.probebook.knowledge.probes.AnonymousAccessProbe;
import org.probebook.knowledge.probes.ClockProbe;
import org.probebook.knowledge.probes.ConnectionLimitProbe;
import org.probebook.knowledge.probes.DnsRecordProbe;
import org.probebook.knowledge.probes.FileVersionProbe;
import org.probebook.knowledge.probes.HttpResponseProbe;
import org.probebook.knowledge.probes.OpenFilesProbe;
import org.probebook.knowledge.probes.OpenPipesProbe;
import org.probebook.knowledge.probes.PingProbe;
import org.probebook.knowledge.probes.PrintSpoolerProbe;
import org.probebook.knowledge.probes.ProbesFactory;
import org.probebook.knowledge.probes.ProbesPackage;
import org.probebook.knowledge.probes.RegistryKeyProbe;
import org.probebook.knowledge.probes.RegistryValueProbe;
import org.probebook.knowledge.probes.RegistryView;
import org.probebook.knowledge.probes.ShareType;
import org.probebook.knowledge.probes.SharesProbe;
import org.probebook.knowledge.probes.SmbProtocolProbe;
import org.probebook.knowledge.probes.SmbSessionsProbe;
import org.probebook.knowledge.probes.SnmpValueProbe;
import org.probebook.knowledge.probes.SystemFact;
import org.probebook.knowledge.probes.SystemFactProbe;
import org.probebook.knowledge.probes.TcpPortProbe;
import org.probebook.knowledge.probes.TlsCertificateProbe;
import org.probebook.knowledge.probes.WindowsServiceProbe;
import org.probebook.knowledge.probes.WindowsVersionProbe;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class ProbesPackageImpl extends EPackageImpl implements ProbesPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass registryValueProbeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass registryKeyProbeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass smbSessionsProbeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass connectionLimitProbeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass smbProtocolProbeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass anonymousAccessProbeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass fileVersionProbeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass sharesProbeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass openPipesProbeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass openFilesProbeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass windowsVersionProbeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass windowsServiceProbeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass printSpoolerProbeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass tcpPortProbeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass pingProbeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass clockProbeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass tlsCertificateProbeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass dnsRecordProbeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass httpResponseProbeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass snmpValueProbeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass systemFactProbeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum registryViewEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum shareTypeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum systemFactEEnum = null;

	/**
	 * Creates an instance of the model <b>Package</b>, registered with
	 * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
	 * package URI value.
	 * <p>Note: the correct way to create the package is via the static
	 * factory method {@link #init init()}, which also performs
	 * initialization of the package, or returns the registered package,
	 * if one already exists.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.ecore.EPackage.Registry
	 * @see org.probebook.knowledge.probes.ProbesPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private ProbesPackageImpl() {
		super(eNS_URI, ProbesFactory.eINSTANCE);
	}
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static boolean isInited = false;

	/**
	 * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
	 *
	 * <p>This method is used to initialize {@link ProbesPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static ProbesPackage init() {
		if (isInited) return (ProbesPackage)EPackage.Registry.INSTANCE.getEPackage(ProbesPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredProbesPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		ProbesPackageImpl theProbesPackage = registeredProbesPackage instanceof ProbesPackageImpl ? (ProbesPackageImpl)registeredProbesPackage : new ProbesPackageImpl();

		isInited = true;

		// Initialize simple dependencies
		KnowledgePackage.eINSTANCE.eClass();
		EcorePackage.eINSTANCE.eClass();

		// Create package meta-data objects
		theProbesPackage.createPackageContents();

		// Initialize created meta-data
		theProbesPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theProbesPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(ProbesPackage.eNS_URI, theProbesPackage);
		return theProbesPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRegistryValueProbe() {
		return registryValueProbeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRegistryValueProbe_Key() {
		return (EAttribute)registryValueProbeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRegistryValueProbe_Name() {
		return (EAttribute)registryValueProbeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRegistryValueProbe_View() {
		return (EAttribute)registryValueProbeEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRegistryKeyProbe() {
		return registryKeyProbeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRegistryKeyProbe_Key() {
		return (EAttribute)registryKeyProbeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRegistryKeyProbe_View() {
		return (EAttribute)registryKeyProbeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSmbSessionsProbe() {
		return smbSessionsProbeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSmbSessionsProbe_AnonymousOnly() {
		return (EAttribute)smbSessionsProbeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSmbSessionsProbe_MinimumAge() {
		return (EAttribute)smbSessionsProbeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getConnectionLimitProbe() {
		return connectionLimitProbeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSmbProtocolProbe() {
		return smbProtocolProbeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAnonymousAccessProbe() {
		return anonymousAccessProbeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFileVersionProbe() {
		return fileVersionProbeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFileVersionProbe_Share() {
		return (EAttribute)fileVersionProbeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFileVersionProbe_Path() {
		return (EAttribute)fileVersionProbeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSharesProbe() {
		return sharesProbeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSharesProbe_Type() {
		return (EAttribute)sharesProbeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getOpenPipesProbe() {
		return openPipesProbeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOpenPipesProbe_Pipe() {
		return (EAttribute)openPipesProbeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getOpenFilesProbe() {
		return openFilesProbeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOpenFilesProbe_Path() {
		return (EAttribute)openFilesProbeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getWindowsVersionProbe() {
		return windowsVersionProbeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getWindowsServiceProbe() {
		return windowsServiceProbeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWindowsServiceProbe_Service() {
		return (EAttribute)windowsServiceProbeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPrintSpoolerProbe() {
		return printSpoolerProbeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTcpPortProbe() {
		return tcpPortProbeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTcpPortProbe_Port() {
		return (EAttribute)tcpPortProbeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPingProbe() {
		return pingProbeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getClockProbe() {
		return clockProbeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClockProbe_Port() {
		return (EAttribute)clockProbeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTlsCertificateProbe() {
		return tlsCertificateProbeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTlsCertificateProbe_Port() {
		return (EAttribute)tlsCertificateProbeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTlsCertificateProbe_ServerName() {
		return (EAttribute)tlsCertificateProbeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDnsRecordProbe() {
		return dnsRecordProbeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDnsRecordProbe_Name() {
		return (EAttribute)dnsRecordProbeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDnsRecordProbe_Type() {
		return (EAttribute)dnsRecordProbeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getHttpResponseProbe() {
		return httpResponseProbeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHttpResponseProbe_Port() {
		return (EAttribute)httpResponseProbeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHttpResponseProbe_Tls() {
		return (EAttribute)httpResponseProbeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHttpResponseProbe_Path() {
		return (EAttribute)httpResponseProbeEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHttpResponseProbe_MaximumRedirects() {
		return (EAttribute)httpResponseProbeEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHttpResponseProbe_Header() {
		return (EAttribute)httpResponseProbeEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSnmpValueProbe() {
		return snmpValueProbeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSnmpValueProbe_Oid() {
		return (EAttribute)snmpValueProbeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSnmpValueProbe_Port() {
		return (EAttribute)snmpValueProbeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSystemFactProbe() {
		return systemFactProbeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSystemFactProbe_Fact() {
		return (EAttribute)systemFactProbeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSystemFactProbe_Argument() {
		return (EAttribute)systemFactProbeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSystemFactProbe_Text() {
		return (EAttribute)systemFactProbeEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSystemFactProbe_Service() {
		return (EAttribute)systemFactProbeEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSystemFactProbe_Minutes() {
		return (EAttribute)systemFactProbeEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getRegistryView() {
		return registryViewEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getShareType() {
		return shareTypeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getSystemFact() {
		return systemFactEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ProbesFactory getProbesFactory() {
		return (ProbesFactory)getEFactoryInstance();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isCreated = false;

	/**
	 * Creates the meta-model objects for the package.  This method is
	 * guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void createPackageContents() {
		if (isCreated) return;
		isCreated = true;

		// Create classes and their features
		registryValueProbeEClass = createEClass(REGISTRY_VALUE_PROBE);
		createEAttribute(registryValueProbeEClass, REGISTRY_VALUE_PROBE__KEY);
		createEAttribute(registryValueProbeEClass, REGISTRY_VALUE_PROBE__NAME);
		createEAttribute(registryValueProbeEClass, REGISTRY_VALUE_PROBE__VIEW);

		registryKeyProbeEClass = createEClass(REGISTRY_KEY_PROBE);
		createEAttribute(registryKeyProbeEClass, REGISTRY_KEY_PROBE__KEY);
		createEAttribute(registryKeyProbeEClass, REGISTRY_KEY_PROBE__VIEW);

		smbSessionsProbeEClass = createEClass(SMB_SESSIONS_PROBE);
		createEAttribute(smbSessionsProbeEClass, SMB_SESSIONS_PROBE__ANONYMOUS_ONLY);
		createEAttribute(smbSessionsProbeEClass, SMB_SESSIONS_PROBE__MINIMUM_AGE);

		connectionLimitProbeEClass = createEClass(CONNECTION_LIMIT_PROBE);

		smbProtocolProbeEClass = createEClass(SMB_PROTOCOL_PROBE);

		anonymousAccessProbeEClass = createEClass(ANONYMOUS_ACCESS_PROBE);

		fileVersionProbeEClass = createEClass(FILE_VERSION_PROBE);
		createEAttribute(fileVersionProbeEClass, FILE_VERSION_PROBE__SHARE);
		createEAttribute(fileVersionProbeEClass, FILE_VERSION_PROBE__PATH);

		sharesProbeEClass = createEClass(SHARES_PROBE);
		createEAttribute(sharesProbeEClass, SHARES_PROBE__TYPE);

		openPipesProbeEClass = createEClass(OPEN_PIPES_PROBE);
		createEAttribute(openPipesProbeEClass, OPEN_PIPES_PROBE__PIPE);

		openFilesProbeEClass = createEClass(OPEN_FILES_PROBE);
		createEAttribute(openFilesProbeEClass, OPEN_FILES_PROBE__PATH);

		windowsVersionProbeEClass = createEClass(WINDOWS_VERSION_PROBE);

		windowsServiceProbeEClass = createEClass(WINDOWS_SERVICE_PROBE);
		createEAttribute(windowsServiceProbeEClass, WINDOWS_SERVICE_PROBE__SERVICE);

		printSpoolerProbeEClass = createEClass(PRINT_SPOOLER_PROBE);

		tcpPortProbeEClass = createEClass(TCP_PORT_PROBE);
		createEAttribute(tcpPortProbeEClass, TCP_PORT_PROBE__PORT);

		pingProbeEClass = createEClass(PING_PROBE);

		clockProbeEClass = createEClass(CLOCK_PROBE);
		createEAttribute(clockProbeEClass, CLOCK_PROBE__PORT);

		tlsCertificateProbeEClass = createEClass(TLS_CERTIFICATE_PROBE);
		createEAttribute(tlsCertificateProbeEClass, TLS_CERTIFICATE_PROBE__PORT);
		createEAttribute(tlsCertificateProbeEClass, TLS_CERTIFICATE_PROBE__SERVER_NAME);

		dnsRecordProbeEClass = createEClass(DNS_RECORD_PROBE);
		createEAttribute(dnsRecordProbeEClass, DNS_RECORD_PROBE__NAME);
		createEAttribute(dnsRecordProbeEClass, DNS_RECORD_PROBE__TYPE);

		httpResponseProbeEClass = createEClass(HTTP_RESPONSE_PROBE);
		createEAttribute(httpResponseProbeEClass, HTTP_RESPONSE_PROBE__PORT);
		createEAttribute(httpResponseProbeEClass, HTTP_RESPONSE_PROBE__TLS);
		createEAttribute(httpResponseProbeEClass, HTTP_RESPONSE_PROBE__PATH);
		createEAttribute(httpResponseProbeEClass, HTTP_RESPONSE_PROBE__MAXIMUM_REDIRECTS);
		createEAttribute(httpResponseProbeEClass, HTTP_RESPONSE_PROBE__HEADER);

		snmpValueProbeEClass = createEClass(SNMP_VALUE_PROBE);
		createEAttribute(snmpValueProbeEClass, SNMP_VALUE_PROBE__OID);
		createEAttribute(snmpValueProbeEClass, SNMP_VALUE_PROBE__PORT);

		systemFactProbeEClass = createEClass(SYSTEM_FACT_PROBE);
		createEAttribute(systemFactProbeEClass, SYSTEM_FACT_PROBE__FACT);
		createEAttribute(systemFactProbeEClass, SYSTEM_FACT_PROBE__ARGUMENT);
		createEAttribute(systemFactProbeEClass, SYSTEM_FACT_PROBE__TEXT);
		createEAttribute(systemFactProbeEClass, SYSTEM_FACT_PROBE__SERVICE);
		createEAttribute(systemFactProbeEClass, SYSTEM_FACT_PROBE__MINUTES);

		// Create enums
		registryViewEEnum = createEEnum(REGISTRY_VIEW);
		shareTypeEEnum = createEEnum(SHARE_TYPE);
		systemFactEEnum = createEEnum(SYSTEM_FACT);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isInitialized = false;

	/**
	 * Complete the initialization of the package and its meta-model.  This
	 * method is guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void initializePackageContents() {
		if (isInitialized) return;
		isInitialized = true;

		// Initialize package
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);

		// Obtain other dependent packages
		KnowledgePackage theKnowledgePackage = (KnowledgePackage)EPackage.Registry.INSTANCE.getEPackage(KnowledgePackage.eNS_URI);
		EcorePackage theEcorePackage = (EcorePackage)EPackage.Registry.INSTANCE.getEPackage(EcorePackage.eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		registryValueProbeEClass.getESuperTypes().add(theKnowledgePackage.getProbe());
		registryKeyProbeEClass.getESuperTypes().add(theKnowledgePackage.getProbe());
		smbSessionsProbeEClass.getESuperTypes().add(theKnowledgePackage.getProbe());
		connectionLimitProbeEClass.getESuperTypes().add(theKnowledgePackage.getProbe());
		smbProtocolProbeEClass.getESuperTypes().add(theKnowledgePackage.getProbe());
		anonymousAccessProbeEClass.getESuperTypes().add(theKnowledgePackage.getProbe());
		fileVersionProbeEClass.getESuperTypes().add(theKnowledgePackage.getProbe());
		sharesProbeEClass.getESuperTypes().add(theKnowledgePackage.getProbe());
		openPipesProbeEClass.getESuperTypes().add(theKnowledgePackage.getProbe());
		openFilesProbeEClass.getESuperTypes().add(theKnowledgePackage.getProbe());
		windowsVersionProbeEClass.getESuperTypes().add(theKnowledgePackage.getProbe());
		windowsServiceProbeEClass.getESuperTypes().add(theKnowledgePackage.getProbe());
		printSpoolerProbeEClass.getESuperTypes().add(theKnowledgePackage.getProbe());
		tcpPortProbeEClass.getESuperTypes().add(theKnowledgePackage.getProbe());
		pingProbeEClass.getESuperTypes().add(theKnowledgePackage.getProbe());
		clockProbeEClass.getESuperTypes().add(theKnowledgePackage.getProbe());
		tlsCertificateProbeEClass.getESuperTypes().add(theKnowledgePackage.getProbe());
		dnsRecordProbeEClass.getESuperTypes().add(theKnowledgePackage.getProbe());
		httpResponseProbeEClass.getESuperTypes().add(theKnowledgePackage.getProbe());
		snmpValueProbeEClass.getESuperTypes().add(theKnowledgePackage.getProbe());
		systemFactProbeEClass.getESuperTypes().add(theKnowledgePackage.getProbe());

		// Initialize classes and features; add operations and parameters
		initEClass(registryValueProbeEClass, RegistryValueProbe.class, "RegistryValueProbe", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRegistryValueProbe_Key(), theEcorePackage.getEString(), "key", null, 1, 1, RegistryValueProbe.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRegistryValueProbe_Name(), theEcorePackage.getEString(), "name", null, 0, 1, RegistryValueProbe.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRegistryValueProbe_View(), this.getRegistryView(), "view", null, 0, 1, RegistryValueProbe.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(registryKeyProbeEClass, RegistryKeyProbe.class, "RegistryKeyProbe", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRegistryKeyProbe_Key(), theEcorePackage.getEString(), "key", null, 1, 1, RegistryKeyProbe.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRegistryKeyProbe_View(), this.getRegistryView(), "view", null, 0, 1, RegistryKeyProbe.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(smbSessionsProbeEClass, SmbSessionsProbe.class, "SmbSessionsProbe", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSmbSessionsProbe_AnonymousOnly(), theEcorePackage.getEBoolean(), "anonymousOnly", null, 0, 1, SmbSessionsProbe.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSmbSessionsProbe_MinimumAge(), theEcorePackage.getEInt(), "minimumAge", null, 0, 1, SmbSessionsProbe.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(connectionLimitProbeEClass, ConnectionLimitProbe.class, "ConnectionLimitProbe", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(smbProtocolProbeEClass, SmbProtocolProbe.class, "SmbProtocolProbe", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(anonymousAccessProbeEClass, AnonymousAccessProbe.class, "AnonymousAccessProbe", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(fileVersionProbeEClass, FileVersionProbe.class, "FileVersionProbe", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getFileVersionProbe_Share(), theEcorePackage.getEString(), "share", "ADMIN$", 1, 1, FileVersionProbe.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFileVersionProbe_Path(), theEcorePackage.getEString(), "path", null, 1, 1, FileVersionProbe.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(sharesProbeEClass, SharesProbe.class, "SharesProbe", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSharesProbe_Type(), this.getShareType(), "type", null, 0, 1, SharesProbe.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(openPipesProbeEClass, OpenPipesProbe.class, "OpenPipesProbe", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getOpenPipesProbe_Pipe(), theEcorePackage.getEString(), "pipe", null, 1, 1, OpenPipesProbe.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(openFilesProbeEClass, OpenFilesProbe.class, "OpenFilesProbe", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getOpenFilesProbe_Path(), theEcorePackage.getEString(), "path", null, 0, 1, OpenFilesProbe.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(windowsVersionProbeEClass, WindowsVersionProbe.class, "WindowsVersionProbe", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(windowsServiceProbeEClass, WindowsServiceProbe.class, "WindowsServiceProbe", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getWindowsServiceProbe_Service(), theEcorePackage.getEString(), "service", null, 1, 1, WindowsServiceProbe.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(printSpoolerProbeEClass, PrintSpoolerProbe.class, "PrintSpoolerProbe", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(tcpPortProbeEClass, TcpPortProbe.class, "TcpPortProbe", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTcpPortProbe_Port(), theEcorePackage.getEInt(), "port", null, 1, 1, TcpPortProbe.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(pingProbeEClass, PingProbe.class, "PingProbe", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(clockProbeEClass, ClockProbe.class, "ClockProbe", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getClockProbe_Port(), theEcorePackage.getEInt(), "port", "123", 0, 1, ClockProbe.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(tlsCertificateProbeEClass, TlsCertificateProbe.class, "TlsCertificateProbe", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTlsCertificateProbe_Port(), theEcorePackage.getEInt(), "port", "443", 0, 1, TlsCertificateProbe.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTlsCertificateProbe_ServerName(), theEcorePackage.getEString(), "serverName", null, 0, 1, TlsCertificateProbe.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(dnsRecordProbeEClass, DnsRecordProbe.class, "DnsRecordProbe", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDnsRecordProbe_Name(), theEcorePackage.getEString(), "name", null, 0, 1, DnsRecordProbe.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDnsRecordProbe_Type(), theEcorePackage.getEString(), "type", "A", 0, 1, DnsRecordProbe.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(httpResponseProbeEClass, HttpResponseProbe.class, "HttpResponseProbe", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getHttpResponseProbe_Port(), theEcorePackage.getEInt(), "port", "80", 0, 1, HttpResponseProbe.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHttpResponseProbe_Tls(), theEcorePackage.getEBoolean(), "tls", null, 0, 1, HttpResponseProbe.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHttpResponseProbe_Path(), theEcorePackage.getEString(), "path", "/", 0, 1, HttpResponseProbe.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHttpResponseProbe_MaximumRedirects(), theEcorePackage.getEInt(), "maximumRedirects", "10", 0, 1, HttpResponseProbe.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHttpResponseProbe_Header(), theEcorePackage.getEString(), "header", null, 0, 1, HttpResponseProbe.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(snmpValueProbeEClass, SnmpValueProbe.class, "SnmpValueProbe", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSnmpValueProbe_Oid(), theEcorePackage.getEString(), "oid", null, 1, 1, SnmpValueProbe.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSnmpValueProbe_Port(), theEcorePackage.getEInt(), "port", "161", 0, 1, SnmpValueProbe.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(systemFactProbeEClass, SystemFactProbe.class, "SystemFactProbe", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSystemFactProbe_Fact(), this.getSystemFact(), "fact", null, 0, 1, SystemFactProbe.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSystemFactProbe_Argument(), theEcorePackage.getEString(), "argument", null, 0, 1, SystemFactProbe.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSystemFactProbe_Text(), theEcorePackage.getEString(), "text", null, 0, 1, SystemFactProbe.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSystemFactProbe_Service(), theEcorePackage.getEString(), "service", null, 0, 1, SystemFactProbe.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSystemFactProbe_Minutes(), theEcorePackage.getEInt(), "minutes", "60", 0, 1, SystemFactProbe.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(registryViewEEnum, RegistryView.class, "RegistryView");
		addEEnumLiteral(registryViewEEnum, RegistryView.DEFAULT);
		addEEnumLiteral(registryViewEEnum, RegistryView.BITS_32);
		addEEnumLiteral(registryViewEEnum, RegistryView.BITS_64);

		initEEnum(shareTypeEEnum, ShareType.class, "ShareType");
		addEEnumLiteral(shareTypeEEnum, ShareType.DISK);
		addEEnumLiteral(shareTypeEEnum, ShareType.PRINTER);
		addEEnumLiteral(shareTypeEEnum, ShareType.ANY);

		initEEnum(systemFactEEnum, SystemFact.class, "SystemFact");
		addEEnumLiteral(systemFactEEnum, SystemFact.DISK_USED_PERCENT);
		addEEnumLiteral(systemFactEEnum, SystemFact.INODES_USED_PERCENT);
		addEEnumLiteral(systemFactEEnum, SystemFact.SERVICE_STATE);
		addEEnumLiteral(systemFactEEnum, SystemFact.PACKAGE_VERSION);
		addEEnumLiteral(systemFactEEnum, SystemFact.KERNEL_SETTING);
		addEEnumLiteral(systemFactEEnum, SystemFact.KERNEL_RELEASE);
		addEEnumLiteral(systemFactEEnum, SystemFact.MEMORY_AVAILABLE_PERCENT);
		addEEnumLiteral(systemFactEEnum, SystemFact.UPTIME_SECONDS);
		addEEnumLiteral(systemFactEEnum, SystemFact.TCP_LISTENING);
		addEEnumLiteral(systemFactEEnum, SystemFact.FILE_EXISTS);
		addEEnumLiteral(systemFactEEnum, SystemFact.FILE_MODE);
		addEEnumLiteral(systemFactEEnum, SystemFact.FILE_LINE);
		addEEnumLiteral(systemFactEEnum, SystemFact.LIMIT);
		addEEnumLiteral(systemFactEEnum, SystemFact.TIME_OFFSET);
		addEEnumLiteral(systemFactEEnum, SystemFact.LOG_LINES_SINCE);

		// Create resource
		createResource(eNS_URI);

		// Create annotations
		// http://www.eclipse.org/emf/2002/GenModel
		createGenModelAnnotations();
	}

	/**
	 * Initializes the annotations for <b>http://www.eclipse.org/emf/2002/GenModel</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createGenModelAnnotations() {
		String source = "http://www.eclipse.org/emf/2002/GenModel";
		addAnnotation
		  (this,
		   source,
		   new String[] {
			   "modelDirectory", "/org.probebook.knowledge/src-gen",
			   "suppressGenModelAnnotations", "false",
			   "bundleManifest", "false",
			   "operationReflection", "false",
			   "complianceLevel", "17.0",
			   "copyrightText", "SPDX-License-Identifier: EPL-2.0",
			   "basePackage", "org.probebook.knowledge"
		   });
		addAnnotation
		  (registryValueProbeEClass,
		   source,
		   new String[] {
			   "documentation", "* A value in the registry of a Windows host."
		   });
		addAnnotation
		  (getRegistryValueProbe_Key(),
		   source,
		   new String[] {
			   "documentation", "* With a short hive name: {@code HKLM\\SYSTEM\\CurrentControlSet\\\u2026}."
		   });
		addAnnotation
		  (getRegistryValueProbe_Name(),
		   source,
		   new String[] {
			   "documentation", "* Name of the value; empty: the key\'s unnamed value."
		   });
		addAnnotation
		  (getRegistryValueProbe_View(),
		   source,
		   new String[] {
			   "documentation", "* Whose registry is read on a 64-bit Windows: programs of 32 bits have some of its keys for themselves."
		   });
		addAnnotation
		  (registryKeyProbeEClass,
		   source,
		   new String[] {
			   "documentation", "* When a key in the registry of a Windows host was last written to, and how much is in it."
		   });
		addAnnotation
		  (getRegistryKeyProbe_Key(),
		   source,
		   new String[] {
			   "documentation", "* With a short hive name: {@code HKLM\\SYSTEM\\CurrentControlSet\\\u2026}."
		   });
		addAnnotation
		  (getRegistryKeyProbe_View(),
		   source,
		   new String[] {
			   "documentation", "* Whose registry is read on a 64-bit Windows: programs of 32 bits have some of its keys for themselves."
		   });
		addAnnotation
		  (registryViewEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "* As the host itself reads it."
		   });
		addAnnotation
		  (registryViewEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "* What programs of 32 bits see."
		   });
		addAnnotation
		  (registryViewEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "* What programs of 64 bits see."
		   });
		addAnnotation
		  (smbSessionsProbeEClass,
		   source,
		   new String[] {
			   "documentation", "* How many sessions clients hold on a server that shares files and printers."
		   });
		addAnnotation
		  (getSmbSessionsProbe_AnonymousOnly(),
		   source,
		   new String[] {
			   "documentation", "* Counts only sessions without a user."
		   });
		addAnnotation
		  (getSmbSessionsProbe_MinimumAge(),
		   source,
		   new String[] {
			   "documentation", "* Counts only sessions that have lasted as many seconds; 0: all."
		   });
		addAnnotation
		  (connectionLimitProbeEClass,
		   source,
		   new String[] {
			   "documentation", "* Whether a server that shares files and printers takes one more connection; a refusal tells with which error."
		   });
		addAnnotation
		  (smbProtocolProbeEClass,
		   source,
		   new String[] {
			   "documentation", "* Which SMB a server speaks, and whether it wants signatures or can encrypt."
		   });
		addAnnotation
		  (anonymousAccessProbeEClass,
		   source,
		   new String[] {
			   "documentation", "* How far somebody gets who signs in as nobody."
		   });
		addAnnotation
		  (fileVersionProbeEClass,
		   source,
		   new String[] {
			   "documentation", "* The version of a program file, and size and time of any file, read over a share."
		   });
		addAnnotation
		  (getFileVersionProbe_Share(),
		   source,
		   new String[] {
			   "documentation", "* The share that holds it."
		   });
		addAnnotation
		  (getFileVersionProbe_Path(),
		   source,
		   new String[] {
			   "documentation", "* Path below the share, with {@code \\} between its parts."
		   });
		addAnnotation
		  (sharesProbeEClass,
		   source,
		   new String[] {
			   "documentation", "* How many resources of a type a host shares."
		   });
		addAnnotation
		  (openPipesProbeEClass,
		   source,
		   new String[] {
			   "documentation", "* How many clients have a named pipe open."
		   });
		addAnnotation
		  (getOpenPipesProbe_Pipe(),
		   source,
		   new String[] {
			   "documentation", "* Name without {@code \\PIPE\\}."
		   });
		addAnnotation
		  (openFilesProbeEClass,
		   source,
		   new String[] {
			   "documentation", "* How many files clients have open on a server, and how many users have; pipes are not counted."
		   });
		addAnnotation
		  (getOpenFilesProbe_Path(),
		   source,
		   new String[] {
			   "documentation", "* Counts only files whose path is like this, letter case aside: {@code *} stands for any text, {@code ?} for one character; empty: all."
		   });
		addAnnotation
		  (windowsVersionProbeEClass,
		   source,
		   new String[] {
			   "documentation", "* Which Windows a host runs: version, build, service pack, edition, name."
		   });
		addAnnotation
		  (windowsServiceProbeEClass,
		   source,
		   new String[] {
			   "documentation", "* State and start type of a Windows service."
		   });
		addAnnotation
		  (getWindowsServiceProbe_Service(),
		   source,
		   new String[] {
			   "documentation", "* The service\'s key name, not the one on display: {@code Spooler}."
		   });
		addAnnotation
		  (printSpoolerProbeEClass,
		   source,
		   new String[] {
			   "documentation", "* Whether the print server of a host opens, as it does for whoever looks at its printers."
		   });
		addAnnotation
		  (tcpPortProbeEClass,
		   source,
		   new String[] {
			   "documentation", "* What a TCP port answers to a connection."
		   });
		addAnnotation
		  (pingProbeEClass,
		   source,
		   new String[] {
			   "documentation", "* Whether a host answers an echo request, as {@code ping} sends them."
		   });
		addAnnotation
		  (clockProbeEClass,
		   source,
		   new String[] {
			   "documentation", "* By how much a host\'s clock differs from that of this machine, asked of its time service."
		   });
		addAnnotation
		  (tlsCertificateProbeEClass,
		   source,
		   new String[] {
			   "documentation", "* The certificate that a TLS server shows."
		   });
		addAnnotation
		  (getTlsCertificateProbe_ServerName(),
		   source,
		   new String[] {
			   "documentation", "* The name asked for and checked; empty: the host\'s own name."
		   });
		addAnnotation
		  (dnsRecordProbeEClass,
		   source,
		   new String[] {
			   "documentation", "* What name servers answer to a question for a name."
		   });
		addAnnotation
		  (getDnsRecordProbe_Name(),
		   source,
		   new String[] {
			   "documentation", "* The name asked for; empty: the host\'s own name."
		   });
		addAnnotation
		  (getDnsRecordProbe_Type(),
		   source,
		   new String[] {
			   "documentation", "* {@code A}, {@code AAAA}, {@code MX}, {@code TXT} and so on."
		   });
		addAnnotation
		  (httpResponseProbeEClass,
		   source,
		   new String[] {
			   "documentation", "* What a web server answers to a GET."
		   });
		addAnnotation
		  (getHttpResponseProbe_MaximumRedirects(),
		   source,
		   new String[] {
			   "documentation", "* How many redirects are followed, all on the same host; 0: none."
		   });
		addAnnotation
		  (getHttpResponseProbe_Header(),
		   source,
		   new String[] {
			   "documentation", "* A response header to observe; empty: none."
		   });
		addAnnotation
		  (snmpValueProbeEClass,
		   source,
		   new String[] {
			   "documentation", "* A value that an SNMP agent tells: of a printer, a switch, an uninterruptible power supply, a server."
		   });
		addAnnotation
		  (getSnmpValueProbe_Oid(),
		   source,
		   new String[] {
			   "documentation", "* The object identifier in numbers, its instance included: {@code 1.3.6.1.2.1.1.3.0}."
		   });
		addAnnotation
		  (systemFactProbeEClass,
		   source,
		   new String[] {
			   "documentation", "* A fact of a machine\'s operating system, read on the machine itself or over SSH."
		   });
		addAnnotation
		  (getSystemFactProbe_Argument(),
		   source,
		   new String[] {
			   "documentation", "* What the fact is of: a path, a unit, a package, a setting. Not used by facts of the whole machine."
		   });
		addAnnotation
		  (getSystemFactProbe_Text(),
		   source,
		   new String[] {
			   "documentation", "* What a line says, for facts that look for lines; {@code *} stands for anything between. Never a regular expression."
		   });
		addAnnotation
		  (getSystemFactProbe_Service(),
		   source,
		   new String[] {
			   "documentation", "* The service whose main process is meant, for facts of a process; empty: the account that asks."
		   });
		addAnnotation
		  (getSystemFactProbe_Minutes(),
		   source,
		   new String[] {
			   "documentation", "* How far back a log is read, in minutes: 1 to 10080, a week."
		   });
		addAnnotation
		  (systemFactEEnum,
		   source,
		   new String[] {
			   "documentation", "* The facts that can be asked; each is answered by a fixed, reviewed, read-only question."
		   });
		addAnnotation
		  (systemFactEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "* Share of a file system\'s space in use, in percent; argument: a path on it."
		   });
		addAnnotation
		  (systemFactEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "* Share of a file system\'s inodes in use, in percent; argument: a path on it."
		   });
		addAnnotation
		  (systemFactEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "* {@code active}, {@code inactive}, {@code failed}, \u2026; argument: a service."
		   });
		addAnnotation
		  (systemFactEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "* Version of an installed package; argument: its name."
		   });
		addAnnotation
		  (systemFactEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "documentation", "* A kernel setting; argument: its dotted name."
		   });
		addAnnotation
		  (systemFactEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "documentation", "* Release of the running kernel."
		   });
		addAnnotation
		  (systemFactEEnum.getELiterals().get(6),
		   source,
		   new String[] {
			   "documentation", "* Share of main memory that is available, in percent."
		   });
		addAnnotation
		  (systemFactEEnum.getELiterals().get(7),
		   source,
		   new String[] {
			   "documentation", "* Seconds since the last start."
		   });
		addAnnotation
		  (systemFactEEnum.getELiterals().get(8),
		   source,
		   new String[] {
			   "documentation", "* Whether a TCP port is listened on: {@code yes} or {@code no}; argument: the port."
		   });
		addAnnotation
		  (systemFactEEnum.getELiterals().get(9),
		   source,
		   new String[] {
			   "documentation", "* Whether a file or folder is there: {@code yes} or {@code no}; argument: its path."
		   });
		addAnnotation
		  (systemFactEEnum.getELiterals().get(10),
		   source,
		   new String[] {
			   "documentation", "* Permission bits of a file in octal, as {@code 600}; argument: its path."
		   });
		addAnnotation
		  (systemFactEEnum.getELiterals().get(11),
		   source,
		   new String[] {
			   "documentation", "* The first line of a text file that begins with the text, white space before it aside; argument: its path."
		   });
		addAnnotation
		  (systemFactEEnum.getELiterals().get(12),
		   source,
		   new String[] {
			   "documentation", "* A limit of a process, the soft one, in the unit of getrlimit(2); argument: its name, as {@code nofile}. No limit is 18446744073709551615."
		   });
		addAnnotation
		  (systemFactEEnum.getELiterals().get(13),
		   source,
		   new String[] {
			   "documentation", "* Seconds by which the host\'s clock is ahead of this machine\'s; negative: behind."
		   });
		addAnnotation
		  (systemFactEEnum.getELiterals().get(14),
		   source,
		   new String[] {
			   "documentation", "* How many lines of the last minutes hold the text; argument: a service, {@code kernel}, or the path of a log file."
		   });
	}

} //ProbesPackageImpl
