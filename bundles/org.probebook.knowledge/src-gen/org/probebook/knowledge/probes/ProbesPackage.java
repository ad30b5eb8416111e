/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.probebook.knowledge.probes;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;

import org.probebook.knowledge.KnowledgePackage;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * @see org.probebook.knowledge.probes.ProbesFactory
 * @model kind="package"
 *        annotation="http://www.eclipse.org/emf/2002/GenModel modelDirectory='/org.probebook.knowledge/src-gen' suppressGenModelAnnotations='false' bundleManifest='false' operationReflection='false' complianceLevel='17.0' copyrightText='SPDX-License-Identifier: EPL-2.0' basePackage='org.probebook.knowledge'"
 * @generated
 */
public interface ProbesPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "probes";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "https://probebook.org/knowledge/probes/1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "probes";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	ProbesPackage eINSTANCE = org.probebook.knowledge.probes.impl.ProbesPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.probebook.knowledge.probes.impl.RegistryValueProbeImpl <em>Registry Value Probe</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.probebook.knowledge.probes.impl.RegistryValueProbeImpl
	 * @see org.probebook.knowledge.probes.impl.ProbesPackageImpl#getRegistryValueProbe()
	 * @generated
	 */
	int REGISTRY_VALUE_PROBE = 0;

	/**
	 * The feature id for the '<em><b>Timeout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGISTRY_VALUE_PROBE__TIMEOUT = KnowledgePackage.PROBE__TIMEOUT;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGISTRY_VALUE_PROBE__KEY = KnowledgePackage.PROBE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGISTRY_VALUE_PROBE__NAME = KnowledgePackage.PROBE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>View</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGISTRY_VALUE_PROBE__VIEW = KnowledgePackage.PROBE_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Registry Value Probe</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGISTRY_VALUE_PROBE_FEATURE_COUNT = KnowledgePackage.PROBE_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.probebook.knowledge.probes.impl.RegistryKeyProbeImpl <em>Registry Key Probe</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.probebook.knowledge.probes.impl.RegistryKeyProbeImpl
	 * @see org.probebook.knowledge.probes.impl.ProbesPackageImpl#getRegistryKeyProbe()
	 * @generated
	 */
	int REGISTRY_KEY_PROBE = 1;

	/**
	 * The feature id for the '<em><b>Timeout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGISTRY_KEY_PROBE__TIMEOUT = KnowledgePackage.PROBE__TIMEOUT;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGISTRY_KEY_PROBE__KEY = KnowledgePackage.PROBE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>View</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGISTRY_KEY_PROBE__VIEW = KnowledgePackage.PROBE_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Registry Key Probe</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGISTRY_KEY_PROBE_FEATURE_COUNT = KnowledgePackage.PROBE_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.probebook.knowledge.probes.impl.SmbSessionsProbeImpl <em>Smb Sessions Probe</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.probebook.knowledge.probes.impl.SmbSessionsProbeImpl
	 * @see org.probebook.knowledge.probes.impl.ProbesPackageImpl#getSmbSessionsProbe()
	 * @generated
	 */
	int SMB_SESSIONS_PROBE = 2;

	/**
	 * The feature id for the '<em><b>Timeout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SMB_SESSIONS_PROBE__TIMEOUT = KnowledgePackage.PROBE__TIMEOUT;

	/**
	 * The feature id for the '<em><b>Anonymous Only</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SMB_SESSIONS_PROBE__ANONYMOUS_ONLY = KnowledgePackage.PROBE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Minimum Age</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SMB_SESSIONS_PROBE__MINIMUM_AGE = KnowledgePackage.PROBE_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Smb Sessions Probe</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SMB_SESSIONS_PROBE_FEATURE_COUNT = KnowledgePackage.PROBE_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.probebook.knowledge.probes.impl.ConnectionLimitProbeImpl <em>Connection Limit Probe</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.probebook.knowledge.probes.impl.ConnectionLimitProbeImpl
	 * @see org.probebook.knowledge.probes.impl.ProbesPackageImpl#getConnectionLimitProbe()
	 * @generated
	 */
	int CONNECTION_LIMIT_PROBE = 3;

	/**
	 * The feature id for the '<em><b>Timeout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTION_LIMIT_PROBE__TIMEOUT = KnowledgePackage.PROBE__TIMEOUT;

	/**
	 * The number of structural features of the '<em>Connection Limit Probe</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTION_LIMIT_PROBE_FEATURE_COUNT = KnowledgePackage.PROBE_FEATURE_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.probebook.knowledge.probes.impl.SmbProtocolProbeImpl <em>Smb Protocol Probe</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.probebook.knowledge.probes.impl.SmbProtocolProbeImpl
	 * @see org.probebook.knowledge.probes.impl.ProbesPackageImpl#getSmbProtocolProbe()
	 * @generated
	 */
	int SMB_PROTOCOL_PROBE = 4;

	/**
	 * The feature id for the '<em><b>Timeout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SMB_PROTOCOL_PROBE__TIMEOUT = KnowledgePackage.PROBE__TIMEOUT;

	/**
	 * The number of structural features of the '<em>Smb Protocol Probe</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SMB_PROTOCOL_PROBE_FEATURE_COUNT = KnowledgePackage.PROBE_FEATURE_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.probebook.knowledge.probes.impl.AnonymousAccessProbeImpl <em>Anonymous Access Probe</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.probebook.knowledge.probes.impl.AnonymousAccessProbeImpl
	 * @see org.probebook.knowledge.probes.impl.ProbesPackageImpl#getAnonymousAccessProbe()
	 * @generated
	 */
	int ANONYMOUS_ACCESS_PROBE = 5;

	/**
	 * The feature id for the '<em><b>Timeout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANONYMOUS_ACCESS_PROBE__TIMEOUT = KnowledgePackage.PROBE__TIMEOUT;

	/**
	 * The number of structural features of the '<em>Anonymous Access Probe</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANONYMOUS_ACCESS_PROBE_FEATURE_COUNT = KnowledgePackage.PROBE_FEATURE_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.probebook.knowledge.probes.impl.FileVersionProbeImpl <em>File Version Probe</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.probebook.knowledge.probes.impl.FileVersionProbeImpl
	 * @see org.probebook.knowledge.probes.impl.ProbesPackageImpl#getFileVersionProbe()
	 * @generated
	 */
	int FILE_VERSION_PROBE = 6;

	/**
	 * The feature id for the '<em><b>Timeout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILE_VERSION_PROBE__TIMEOUT = KnowledgePackage.PROBE__TIMEOUT;

	/**
	 * The feature id for the '<em><b>Share</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILE_VERSION_PROBE__SHARE = KnowledgePackage.PROBE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILE_VERSION_PROBE__PATH = KnowledgePackage.PROBE_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>File Version Probe</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILE_VERSION_PROBE_FEATURE_COUNT = KnowledgePackage.PROBE_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.probebook.knowledge.probes.impl.SharesProbeImpl <em>Shares Probe</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.probebook.knowledge.probes.impl.SharesProbeImpl
	 * @see org.probebook.knowledge.probes.impl.ProbesPackageImpl#getSharesProbe()
	 * @generated
	 */
	int SHARES_PROBE = 7;

	/**
	 * The feature id for the '<em><b>Timeout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHARES_PROBE__TIMEOUT = KnowledgePackage.PROBE__TIMEOUT;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHARES_PROBE__TYPE = KnowledgePackage.PROBE_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Shares Probe</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHARES_PROBE_FEATURE_COUNT = KnowledgePackage.PROBE_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.probebook.knowledge.probes.impl.OpenPipesProbeImpl <em>Open Pipes Probe</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.probebook.knowledge.probes.impl.OpenPipesProbeImpl
	 * @see org.probebook.knowledge.probes.impl.ProbesPackageImpl#getOpenPipesProbe()
	 * @generated
	 */
	int OPEN_PIPES_PROBE = 8;

	/**
	 * The feature id for the '<em><b>Timeout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPEN_PIPES_PROBE__TIMEOUT = KnowledgePackage.PROBE__TIMEOUT;

	/**
	 * The feature id for the '<em><b>Pipe</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPEN_PIPES_PROBE__PIPE = KnowledgePackage.PROBE_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Open Pipes Probe</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPEN_PIPES_PROBE_FEATURE_COUNT = KnowledgePackage.PROBE_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.probebook.knowledge.probes.impl.OpenFilesProbeImpl <em>Open Files Probe</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.probebook.knowledge.probes.impl.OpenFilesProbeImpl
	 * @see org.probebook.knowledge.probes.impl.ProbesPackageImpl#getOpenFilesProbe()
	 * @generated
	 */
	int OPEN_FILES_PROBE = 9;

	/**
	 * The feature id for the '<em><b>Timeout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPEN_FILES_PROBE__TIMEOUT = KnowledgePackage.PROBE__TIMEOUT;

	/**
	 * The feature id for the '<em><b>Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPEN_FILES_PROBE__PATH = KnowledgePackage.PROBE_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Open Files Probe</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPEN_FILES_PROBE_FEATURE_COUNT = KnowledgePackage.PROBE_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.probebook.knowledge.probes.impl.WindowsVersionProbeImpl <em>Windows Version Probe</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.probebook.knowledge.probes.impl.WindowsVersionProbeImpl
	 * @see org.probebook.knowledge.probes.impl.ProbesPackageImpl#getWindowsVersionProbe()
	 * @generated
	 */
	int WINDOWS_VERSION_PROBE = 10;

	/**
	 * The feature id for the '<em><b>Timeout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WINDOWS_VERSION_PROBE__TIMEOUT = KnowledgePackage.PROBE__TIMEOUT;

	/**
	 * The number of structural features of the '<em>Windows Version Probe</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WINDOWS_VERSION_PROBE_FEATURE_COUNT = KnowledgePackage.PROBE_FEATURE_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.probebook.knowledge.probes.impl.WindowsServiceProbeImpl <em>Windows Service Probe</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.probebook.knowledge.probes.impl.WindowsServiceProbeImpl
	 * @see org.probebook.knowledge.probes.impl.ProbesPackageImpl#getWindowsServiceProbe()
	 * @generated
	 */
	int WINDOWS_SERVICE_PROBE = 11;

	/**
	 * The feature id for the '<em><b>Timeout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WINDOWS_SERVICE_PROBE__TIMEOUT = KnowledgePackage.PROBE__TIMEOUT;

	/**
	 * The feature id for the '<em><b>Service</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WINDOWS_SERVICE_PROBE__SERVICE = KnowledgePackage.PROBE_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Windows Service Probe</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WINDOWS_SERVICE_PROBE_FEATURE_COUNT = KnowledgePackage.PROBE_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.probebook.knowledge.probes.impl.PrintSpoolerProbeImpl <em>Print Spooler Probe</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.probebook.knowledge.probes.impl.PrintSpoolerProbeImpl
	 * @see org.probebook.knowledge.probes.impl.ProbesPackageImpl#getPrintSpoolerProbe()
	 * @generated
	 */
	int PRINT_SPOOLER_PROBE = 12;

	/**
	 * The feature id for the '<em><b>Timeout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRINT_SPOOLER_PROBE__TIMEOUT = KnowledgePackage.PROBE__TIMEOUT;

	/**
	 * The number of structural features of the '<em>Print Spooler Probe</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRINT_SPOOLER_PROBE_FEATURE_COUNT = KnowledgePackage.PROBE_FEATURE_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.probebook.knowledge.probes.impl.TcpPortProbeImpl <em>Tcp Port Probe</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.probebook.knowledge.probes.impl.TcpPortProbeImpl
	 * @see org.probebook.knowledge.probes.impl.ProbesPackageImpl#getTcpPortProbe()
	 * @generated
	 */
	int TCP_PORT_PROBE = 13;

	/**
	 * The feature id for the '<em><b>Timeout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TCP_PORT_PROBE__TIMEOUT = KnowledgePackage.PROBE__TIMEOUT;

	/**
	 * The feature id for the '<em><b>Port</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TCP_PORT_PROBE__PORT = KnowledgePackage.PROBE_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Tcp Port Probe</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TCP_PORT_PROBE_FEATURE_COUNT = KnowledgePackage.PROBE_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.probebook.knowledge.probes.impl.PingProbeImpl <em>Ping Probe</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.probebook.knowledge.probes.impl.PingProbeImpl
	 * @see org.probebook.knowledge.probes.impl.ProbesPackageImpl#getPingProbe()
	 * @generated
	 */
	int PING_PROBE = 14;

	/**
	 * The feature id for the '<em><b>Timeout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PING_PROBE__TIMEOUT = KnowledgePackage.PROBE__TIMEOUT;

	/**
	 * The number of structural features of the '<em>Ping Probe</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PING_PROBE_FEATURE_COUNT = KnowledgePackage.PROBE_FEATURE_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.probebook.knowledge.probes.impl.ClockProbeImpl <em>Clock Probe</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.probebook.knowledge.probes.impl.ClockProbeImpl
	 * @see org.probebook.knowledge.probes.impl.ProbesPackageImpl#getClockProbe()
	 * @generated
	 */
	int CLOCK_PROBE = 15;

	/**
	 * The feature id for the '<em><b>Timeout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOCK_PROBE__TIMEOUT = KnowledgePackage.PROBE__TIMEOUT;

	/**
	 * The feature id for the '<em><b>Port</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOCK_PROBE__PORT = KnowledgePackage.PROBE_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Clock Probe</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOCK_PROBE_FEATURE_COUNT = KnowledgePackage.PROBE_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.probebook.knowledge.probes.impl.TlsCertificateProbeImpl <em>Tls Certificate Probe</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.probebook.knowledge.probes.impl.TlsCertificateProbeImpl
	 * @see org.probebook.knowledge.probes.impl.ProbesPackageImpl#getTlsCertificateProbe()
	 * @generated
	 */
	int TLS_CERTIFICATE_PROBE = 16;

	/**
	 * The feature id for the '<em><b>Timeout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TLS_CERTIFICATE_PROBE__TIMEOUT = KnowledgePackage.PROBE__TIMEOUT;

	/**
	 * The feature id for the '<em><b>Port</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TLS_CERTIFICATE_PROBE__PORT = KnowledgePackage.PROBE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Server Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TLS_CERTIFICATE_PROBE__SERVER_NAME = KnowledgePackage.PROBE_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Tls Certificate Probe</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TLS_CERTIFICATE_PROBE_FEATURE_COUNT = KnowledgePackage.PROBE_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.probebook.knowledge.probes.impl.DnsRecordProbeImpl <em>Dns Record Probe</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.probebook.knowledge.probes.impl.DnsRecordProbeImpl
	 * @see org.probebook.knowledge.probes.impl.ProbesPackageImpl#getDnsRecordProbe()
	 * @generated
	 */
	int DNS_RECORD_PROBE = 17;

	/**
	 * The feature id for the '<em><b>Timeout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DNS_RECORD_PROBE__TIMEOUT = KnowledgePackage.PROBE__TIMEOUT;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DNS_RECORD_PROBE__NAME = KnowledgePackage.PROBE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DNS_RECORD_PROBE__TYPE = KnowledgePackage.PROBE_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Dns Record Probe</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DNS_RECORD_PROBE_FEATURE_COUNT = KnowledgePackage.PROBE_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.probebook.knowledge.probes.impl.HttpResponseProbeImpl <em>Http Response Probe</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.probebook.knowledge.probes.impl.HttpResponseProbeImpl
	 * @see org.probebook.knowledge.probes.impl.ProbesPackageImpl#getHttpResponseProbe()
	 * @generated
	 */
	int HTTP_RESPONSE_PROBE = 18;

	/**
	 * The feature id for the '<em><b>Timeout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HTTP_RESPONSE_PROBE__TIMEOUT = KnowledgePackage.PROBE__TIMEOUT;

	/**
	 * The feature id for the '<em><b>Port</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HTTP_RESPONSE_PROBE__PORT = KnowledgePackage.PROBE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Tls</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HTTP_RESPONSE_PROBE__TLS = KnowledgePackage.PROBE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HTTP_RESPONSE_PROBE__PATH = KnowledgePackage.PROBE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Maximum Redirects</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HTTP_RESPONSE_PROBE__MAXIMUM_REDIRECTS = KnowledgePackage.PROBE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Header</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HTTP_RESPONSE_PROBE__HEADER = KnowledgePackage.PROBE_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Http Response Probe</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HTTP_RESPONSE_PROBE_FEATURE_COUNT = KnowledgePackage.PROBE_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.probebook.knowledge.probes.impl.SnmpValueProbeImpl <em>Snmp Value Probe</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.probebook.knowledge.probes.impl.SnmpValueProbeImpl
	 * @see org.probebook.knowledge.probes.impl.ProbesPackageImpl#getSnmpValueProbe()
	 * @generated
	 */
	int SNMP_VALUE_PROBE = 19;

	/**
	 * The feature id for the '<em><b>Timeout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SNMP_VALUE_PROBE__TIMEOUT = KnowledgePackage.PROBE__TIMEOUT;

	/**
	 * The feature id for the '<em><b>Oid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SNMP_VALUE_PROBE__OID = KnowledgePackage.PROBE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Port</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SNMP_VALUE_PROBE__PORT = KnowledgePackage.PROBE_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Snmp Value Probe</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SNMP_VALUE_PROBE_FEATURE_COUNT = KnowledgePackage.PROBE_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.probebook.knowledge.probes.impl.SystemFactProbeImpl <em>System Fact Probe</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.probebook.knowledge.probes.impl.SystemFactProbeImpl
	 * @see org.probebook.knowledge.probes.impl.ProbesPackageImpl#getSystemFactProbe()
	 * @generated
	 */
	int SYSTEM_FACT_PROBE = 20;

	/**
	 * The feature id for the '<em><b>Timeout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYSTEM_FACT_PROBE__TIMEOUT = KnowledgePackage.PROBE__TIMEOUT;

	/**
	 * The feature id for the '<em><b>Fact</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYSTEM_FACT_PROBE__FACT = KnowledgePackage.PROBE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Argument</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYSTEM_FACT_PROBE__ARGUMENT = KnowledgePackage.PROBE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYSTEM_FACT_PROBE__TEXT = KnowledgePackage.PROBE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Service</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYSTEM_FACT_PROBE__SERVICE = KnowledgePackage.PROBE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYSTEM_FACT_PROBE__MINUTES = KnowledgePackage.PROBE_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>System Fact Probe</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYSTEM_FACT_PROBE_FEATURE_COUNT = KnowledgePackage.PROBE_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.probebook.knowledge.probes.RegistryView <em>Registry View</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.probebook.knowledge.probes.RegistryView
	 * @see org.probebook.knowledge.probes.impl.ProbesPackageImpl#getRegistryView()
	 * @generated
	 */
	int REGISTRY_VIEW = 21;

	/**
	 * The meta object id for the '{@link org.probebook.knowledge.probes.ShareType <em>Share Type</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.probebook.knowledge.probes.ShareType
	 * @see org.probebook.knowledge.probes.impl.ProbesPackageImpl#getShareType()
	 * @generated
	 */
	int SHARE_TYPE = 22;

	/**
	 * The meta object id for the '{@link org.probebook.knowledge.probes.SystemFact <em>System Fact</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.probebook.knowledge.probes.SystemFact
	 * @see org.probebook.knowledge.probes.impl.ProbesPackageImpl#getSystemFact()
	 * @generated
	 */
	int SYSTEM_FACT = 23;


	/**
	 * Returns the meta object for class '{@link org.probebook.knowledge.probes.RegistryValueProbe <em>Registry Value Probe</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Registry Value Probe</em>'.
	 * @see org.probebook.knowledge.probes.RegistryValueProbe
	 * @generated
	 */
	EClass getRegistryValueProbe();

	/**
	 * Returns the meta object for the attribute '{@link org.probebook.knowledge.probes.RegistryValueProbe#getKey <em>Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key</em>'.
	 * @see org.probebook.knowledge.probes.RegistryValueProbe#getKey()
	 * @see #getRegistryValueProbe()
	 * @generated
	 */
	EAttribute getRegistryValueProbe_Key();

	/**
	 * Returns the meta object for the attribute '{@link org.probebook.knowledge.probes.RegistryValueProbe#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.probebook.knowledge.probes.RegistryValueProbe#getName()
	 * @see #getRegistryValueProbe()
	 * @generated
	 */
	EAttribute getRegistryValueProbe_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.probebook.knowledge.probes.RegistryValueProbe#getView <em>View</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>View</em>'.
	 * @see org.probebook.knowledge.probes.RegistryValueProbe#getView()
	 * @see #getRegistryValueProbe()
	 * @generated
	 */
	EAttribute getRegistryValueProbe_View();

	/**
	 * Returns the meta object for class '{@link org.probebook.knowledge.probes.RegistryKeyProbe <em>Registry Key Probe</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Registry Key Probe</em>'.
	 * @see org.probebook.knowledge.probes.RegistryKeyProbe
	 * @generated
	 */
	EClass getRegistryKeyProbe();

	/**
	 * Returns the meta object for the attribute '{@link org.probebook.knowledge.probes.RegistryKeyProbe#getKey <em>Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key</em>'.
	 * @see org.probebook.knowledge.probes.RegistryKeyProbe#getKey()
	 * @see #getRegistryKeyProbe()
	 * @generated
	 */
	EAttribute getRegistryKeyProbe_Key();

	/**
	 * Returns the meta object for the attribute '{@link org.probebook.knowledge.probes.RegistryKeyProbe#getView <em>View</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>View</em>'.
	 * @see org.probebook.knowledge.probes.RegistryKeyProbe#getView()
	 * @see #getRegistryKeyProbe()
	 * @generated
	 */
	EAttribute getRegistryKeyProbe_View();

	/**
	 * Returns the meta object for class '{@link org.probebook.knowledge.probes.SmbSessionsProbe <em>Smb Sessions Probe</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Smb Sessions Probe</em>'.
	 * @see org.probebook.knowledge.probes.SmbSessionsProbe
	 * @generated
	 */
	EClass getSmbSessionsProbe();

	/**
	 * Returns the meta object for the attribute '{@link org.probebook.knowledge.probes.SmbSessionsProbe#isAnonymousOnly <em>Anonymous Only</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Anonymous Only</em>'.
	 * @see org.probebook.knowledge.probes.SmbSessionsProbe#isAnonymousOnly()
	 * @see #getSmbSessionsProbe()
	 * @generated
	 */
	EAttribute getSmbSessionsProbe_AnonymousOnly();

	/**
	 * Returns the meta object for the attribute '{@link org.probebook.knowledge.probes.SmbSessionsProbe#getMinimumAge <em>Minimum Age</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minimum Age</em>'.
	 * @see org.probebook.knowledge.probes.SmbSessionsProbe#getMinimumAge()
	 * @see #getSmbSessionsProbe()
	 * @generated
	 */
	EAttribute getSmbSessionsProbe_MinimumAge();

	/**
	 * Returns the meta object for class '{@link org.probebook.knowledge.probes.ConnectionLimitProbe <em>Connection Limit Probe</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Connection Limit Probe</em>'.
	 * @see org.probebook.knowledge.probes.ConnectionLimitProbe
	 * @generated
	 */
	EClass getConnectionLimitProbe();

	/**
	 * Returns the meta object for class '{@link org.probebook.knowledge.probes.SmbProtocolProbe <em>Smb Protocol Probe</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Smb Protocol Probe</em>'.
	 * @see org.probebook.knowledge.probes.SmbProtocolProbe
	 * @generated
	 */
	EClass getSmbProtocolProbe();

	/**
	 * Returns the meta object for class '{@link org.probebook.knowledge.probes.AnonymousAccessProbe <em>Anonymous Access Probe</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Anonymous Access Probe</em>'.
	 * @see org.probebook.knowledge.probes.AnonymousAccessProbe
	 * @generated
	 */
	EClass getAnonymousAccessProbe();

	/**
	 * Returns the meta object for class '{@link org.probebook.knowledge.probes.FileVersionProbe <em>File Version Probe</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>File Version Probe</em>'.
	 * @see org.probebook.knowledge.probes.FileVersionProbe
	 * @generated
	 */
	EClass getFileVersionProbe();

	/**
	 * Returns the meta object for the attribute '{@link org.probebook.knowledge.probes.FileVersionProbe#getShare <em>Share</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Share</em>'.
	 * @see org.probebook.knowledge.probes.FileVersionProbe#getShare()
	 * @see #getFileVersionProbe()
	 * @generated
	 */
	EAttribute getFileVersionProbe_Share();

	/**
	 * Returns the meta object for the attribute '{@link org.probebook.knowledge.probes.FileVersionProbe#getPath <em>Path</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Path</em>'.
	 * @see org.probebook.knowledge.probes.FileVersionProbe#getPath()
	 * @see #getFileVersionProbe()
	 * @generated
	 */
	EAttribute getFileVersionProbe_Path();

	/**
	 * Returns the meta object for class '{@link org.probebook.knowledge.probes.SharesProbe <em>Shares Probe</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Shares Probe</em>'.
	 * @see org.probebook.knowledge.probes.SharesProbe
	 * @generated
	 */
	EClass getSharesProbe();

	/**
	 * Returns the meta object for the attribute '{@link org.probebook.knowledge.probes.SharesProbe#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.probebook.knowledge.probes.SharesProbe#getType()
	 * @see #getSharesProbe()
	 * @generated
	 */
	EAttribute getSharesProbe_Type();

	/**
	 * Returns the meta object for class '{@link org.probebook.knowledge.probes.OpenPipesProbe <em>Open Pipes Probe</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Open Pipes Probe</em>'.
	 * @see org.probebook.knowledge.probes.OpenPipesProbe
	 * @generated
	 */
	EClass getOpenPipesProbe();

	/**
	 * Returns the meta object for the attribute '{@link org.probebook.knowledge.probes.OpenPipesProbe#getPipe <em>Pipe</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pipe</em>'.
	 * @see org.probebook.knowledge.probes.OpenPipesProbe#getPipe()
	 * @see #getOpenPipesProbe()
	 * @generated
	 */
	EAttribute getOpenPipesProbe_Pipe();

	/**
	 * Returns the meta object for class '{@link org.probebook.knowledge.probes.OpenFilesProbe <em>Open Files Probe</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Open Files Probe</em>'.
	 * @see org.probebook.knowledge.probes.OpenFilesProbe
	 * @generated
	 */
	EClass getOpenFilesProbe();

	/**
	 * Returns the meta object for the attribute '{@link org.probebook.knowledge.probes.OpenFilesProbe#getPath <em>Path</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Path</em>'.
	 * @see org.probebook.knowledge.probes.OpenFilesProbe#getPath()
	 * @see #getOpenFilesProbe()
	 * @generated
	 */
	EAttribute getOpenFilesProbe_Path();

	/**
	 * Returns the meta object for class '{@link org.probebook.knowledge.probes.WindowsVersionProbe <em>Windows Version Probe</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Windows Version Probe</em>'.
	 * @see org.probebook.knowledge.probes.WindowsVersionProbe
	 * @generated
	 */
	EClass getWindowsVersionProbe();

	/**
	 * Returns the meta object for class '{@link org.probebook.knowledge.probes.WindowsServiceProbe <em>Windows Service Probe</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Windows Service Probe</em>'.
	 * @see org.probebook.knowledge.probes.WindowsServiceProbe
	 * @generated
	 */
	EClass getWindowsServiceProbe();

	/**
	 * Returns the meta object for the attribute '{@link org.probebook.knowledge.probes.WindowsServiceProbe#getService <em>Service</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Service</em>'.
	 * @see org.probebook.knowledge.probes.WindowsServiceProbe#getService()
	 * @see #getWindowsServiceProbe()
	 * @generated
	 */
	EAttribute getWindowsServiceProbe_Service();

	/**
	 * Returns the meta object for class '{@link org.probebook.knowledge.probes.PrintSpoolerProbe <em>Print Spooler Probe</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Print Spooler Probe</em>'.
	 * @see org.probebook.knowledge.probes.PrintSpoolerProbe
	 * @generated
	 */
	EClass getPrintSpoolerProbe();

	/**
	 * Returns the meta object for class '{@link org.probebook.knowledge.probes.TcpPortProbe <em>Tcp Port Probe</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Tcp Port Probe</em>'.
	 * @see org.probebook.knowledge.probes.TcpPortProbe
	 * @generated
	 */
	EClass getTcpPortProbe();

	/**
	 * Returns the meta object for the attribute '{@link org.probebook.knowledge.probes.TcpPortProbe#getPort <em>Port</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Port</em>'.
	 * @see org.probebook.knowledge.probes.TcpPortProbe#getPort()
	 * @see #getTcpPortProbe()
	 * @generated
	 */
	EAttribute getTcpPortProbe_Port();

	/**
	 * Returns the meta object for class '{@link org.probebook.knowledge.probes.PingProbe <em>Ping Probe</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Ping Probe</em>'.
	 * @see org.probebook.knowledge.probes.PingProbe
	 * @generated
	 */
	EClass getPingProbe();

	/**
	 * Returns the meta object for class '{@link org.probebook.knowledge.probes.ClockProbe <em>Clock Probe</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Clock Probe</em>'.
	 * @see org.probebook.knowledge.probes.ClockProbe
	 * @generated
	 */
	EClass getClockProbe();

	/**
	 * Returns the meta object for the attribute '{@link org.probebook.knowledge.probes.ClockProbe#getPort <em>Port</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Port</em>'.
	 * @see org.probebook.knowledge.probes.ClockProbe#getPort()
	 * @see #getClockProbe()
	 * @generated
	 */
	EAttribute getClockProbe_Port();

	/**
	 * Returns the meta object for class '{@link org.probebook.knowledge.probes.TlsCertificateProbe <em>Tls Certificate Probe</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Tls Certificate Probe</em>'.
	 * @see org.probebook.knowledge.probes.TlsCertificateProbe
	 * @generated
	 */
	EClass getTlsCertificateProbe();

	/**
	 * Returns the meta object for the attribute '{@link org.probebook.knowledge.probes.TlsCertificateProbe#getPort <em>Port</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Port</em>'.
	 * @see org.probebook.knowledge.probes.TlsCertificateProbe#getPort()
	 * @see #getTlsCertificateProbe()
	 * @generated
	 */
	EAttribute getTlsCertificateProbe_Port();

	/**
	 * Returns the meta object for the attribute '{@link org.probebook.knowledge.probes.TlsCertificateProbe#getServerName <em>Server Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Server Name</em>'.
	 * @see org.probebook.knowledge.probes.TlsCertificateProbe#getServerName()
	 * @see #getTlsCertificateProbe()
	 * @generated
	 */
	EAttribute getTlsCertificateProbe_ServerName();

	/**
	 * Returns the meta object for class '{@link org.probebook.knowledge.probes.DnsRecordProbe <em>Dns Record Probe</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Dns Record Probe</em>'.
	 * @see org.probebook.knowledge.probes.DnsRecordProbe
	 * @generated
	 */
	EClass getDnsRecordProbe();

	/**
	 * Returns the meta object for the attribute '{@link org.probebook.knowledge.probes.DnsRecordProbe#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.probebook.knowledge.probes.DnsRecordProbe#getName()
	 * @see #getDnsRecordProbe()
	 * @generated
	 */
	EAttribute getDnsRecordProbe_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.probebook.knowledge.probes.DnsRecordProbe#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.probebook.knowledge.probes.DnsRecordProbe#getType()
	 * @see #getDnsRecordProbe()
	 * @generated
	 */
	EAttribute getDnsRecordProbe_Type();

	/**
	 * Returns the meta object for class '{@link org.probebook.knowledge.probes.HttpResponseProbe <em>Http Response Probe</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Http Response Probe</em>'.
	 * @see org.probebook.knowledge.probes.HttpResponseProbe
	 * @generated
	 */
	EClass getHttpResponseProbe();

	/**
	 * Returns the meta object for the attribute '{@link org.probebook.knowledge.probes.HttpResponseProbe#getPort <em>Port</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Port</em>'.
	 * @see org.probebook.knowledge.probes.HttpResponseProbe#getPort()
	 * @see #getHttpResponseProbe()
	 * @generated
	 */
	EAttribute getHttpResponseProbe_Port();

	/**
	 * Returns the meta object for the attribute '{@link org.probebook.knowledge.probes.HttpResponseProbe#isTls <em>Tls</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tls</em>'.
	 * @see org.probebook.knowledge.probes.HttpResponseProbe#isTls()
	 * @see #getHttpResponseProbe()
	 * @generated
	 */
	EAttribute getHttpResponseProbe_Tls();

	/**
	 * Returns the meta object for the attribute '{@link org.probebook.knowledge.probes.HttpResponseProbe#getPath <em>Path</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Path</em>'.
	 * @see org.probebook.knowledge.probes.HttpResponseProbe#getPath()
	 * @see #getHttpResponseProbe()
	 * @generated
	 */
	EAttribute getHttpResponseProbe_Path();

	/**
	 * Returns the meta object for the attribute '{@link org.probebook.knowledge.probes.HttpResponseProbe#getMaximumRedirects <em>Maximum Redirects</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Maximum Redirects</em>'.
	 * @see org.probebook.knowledge.probes.HttpResponseProbe#getMaximumRedirects()
	 * @see #getHttpResponseProbe()
	 * @generated
	 */
	EAttribute getHttpResponseProbe_MaximumRedirects();

	/**
	 * Returns the meta object for the attribute '{@link org.probebook.knowledge.probes.HttpResponseProbe#getHeader <em>Header</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Header</em>'.
	 * @see org.probebook.knowledge.probes.HttpResponseProbe#getHeader()
	 * @see #getHttpResponseProbe()
	 * @generated
	 */
	EAttribute getHttpResponseProbe_Header();

	/**
	 * Returns the meta object for class '{@link org.probebook.knowledge.probes.SnmpValueProbe <em>Snmp Value Probe</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Snmp Value Probe</em>'.
	 * @see org.probebook.knowledge.probes.SnmpValueProbe
	 * @generated
	 */
	EClass getSnmpValueProbe();

	/**
	 * Returns the meta object for the attribute '{@link org.probebook.knowledge.probes.SnmpValueProbe#getOid <em>Oid</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Oid</em>'.
	 * @see org.probebook.knowledge.probes.SnmpValueProbe#getOid()
	 * @see #getSnmpValueProbe()
	 * @generated
	 */
	EAttribute getSnmpValueProbe_Oid();

	/**
	 * Returns the meta object for the attribute '{@link org.probebook.knowledge.probes.SnmpValueProbe#getPort <em>Port</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Port</em>'.
	 * @see org.probebook.knowledge.probes.SnmpValueProbe#getPort()
	 * @see #getSnmpValueProbe()
	 * @generated
	 */
	EAttribute getSnmpValueProbe_Port();

	/**
	 * Returns the meta object for class '{@link org.probebook.knowledge.probes.SystemFactProbe <em>System Fact Probe</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>System Fact Probe</em>'.
	 * @see org.probebook.knowledge.probes.SystemFactProbe
	 * @generated
	 */
	EClass getSystemFactProbe();

	/**
	 * Returns the meta object for the attribute '{@link org.probebook.knowledge.probes.SystemFactProbe#getFact <em>Fact</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Fact</em>'.
	 * @see org.probebook.knowledge.probes.SystemFactProbe#getFact()
	 * @see #getSystemFactProbe()
	 * @generated
	 */
	EAttribute getSystemFactProbe_Fact();

	/**
	 * Returns the meta object for the attribute '{@link org.probebook.knowledge.probes.SystemFactProbe#getArgument <em>Argument</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Argument</em>'.
	 * @see org.probebook.knowledge.probes.SystemFactProbe#getArgument()
	 * @see #getSystemFactProbe()
	 * @generated
	 */
	EAttribute getSystemFactProbe_Argument();

	/**
	 * Returns the meta object for the attribute '{@link org.probebook.knowledge.probes.SystemFactProbe#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.probebook.knowledge.probes.SystemFactProbe#getText()
	 * @see #getSystemFactProbe()
	 * @generated
	 */
	EAttribute getSystemFactProbe_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.probebook.knowledge.probes.SystemFactProbe#getService <em>Service</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Service</em>'.
	 * @see org.probebook.knowledge.probes.SystemFactProbe#getService()
	 * @see #getSystemFactProbe()
	 * @generated
	 */
	EAttribute getSystemFactProbe_Service();

	/**
	 * Returns the meta object for the attribute '{@link org.probebook.knowledge.probes.SystemFactProbe#getMinutes <em>Minutes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minutes</em>'.
	 * @see org.probebook.knowledge.probes.SystemFactProbe#getMinutes()
	 * @see #getSystemFactProbe()
	 * @generated
	 */
	EAttribute getSystemFactProbe_Minutes();

	/**
	 * Returns the meta object for enum '{@link org.probebook.knowledge.probes.RegistryView <em>Registry View</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Registry View</em>'.
	 * @see org.probebook.knowledge.probes.RegistryView
	 * @generated
	 */
	EEnum getRegistryView();

	/**
	 * Returns the meta object for enum '{@link org.probebook.knowledge.probes.ShareType <em>Share Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Share Type</em>'.
	 * @see org.probebook.knowledge.probes.ShareType
	 * @generated
	 */
	EEnum getShareType();

	/**
	 * Returns the meta object for enum '{@link org.probebook.knowledge.probes.SystemFact <em>System Fact</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>System Fact</em>'.
	 * @see org.probebook.knowledge.probes.SystemFact
	 * @generated
	 */
	EEnum getSystemFact();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	ProbesFactory getProbesFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.probebook.knowledge.probes.impl.RegistryValueProbeImpl <em>Registry Value Probe</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.probebook.knowledge.probes.impl.RegistryValueProbeImpl
		 * @see org.probebook.knowledge.probes.impl.ProbesPackageImpl#getRegistryValueProbe()
		 * @generated
		 */
		EClass REGISTRY_VALUE_PROBE = eINSTANCE.getRegistryValueProbe();

		/**
		 * The meta object literal for the '<em><b>Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REGISTRY_VALUE_PROBE__KEY = eINSTANCE.getRegistryValueProbe_Key();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REGISTRY_VALUE_PROBE__NAME = eINSTANCE.getRegistryValueProbe_Name();

		/**
		 * The meta object literal for the '<em><b>View</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REGISTRY_VALUE_PROBE__VIEW = eINSTANCE.getRegistryValueProbe_View();

		/**
		 * The meta object literal for the '{@link org.probebook.knowledge.probes.impl.RegistryKeyProbeImpl <em>Registry Key Probe</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.probebook.knowledge.probes.impl.RegistryKeyProbeImpl
		 * @see org.probebook.knowledge.probes.impl.ProbesPackageImpl#getRegistryKeyProbe()
		 * @generated
		 */
		EClass REGISTRY_KEY_PROBE = eINSTANCE.getRegistryKeyProbe();

		/**
		 * The meta object literal for the '<em><b>Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REGISTRY_KEY_PROBE__KEY = eINSTANCE.getRegistryKeyProbe_Key();

		/**
		 * The meta object literal for the '<em><b>View</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REGISTRY_KEY_PROBE__VIEW = eINSTANCE.getRegistryKeyProbe_View();

		/**
		 * The meta object literal for the '{@link org.probebook.knowledge.probes.impl.SmbSessionsProbeImpl <em>Smb Sessions Probe</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.probebook.knowledge.probes.impl.SmbSessionsProbeImpl
		 * @see org.probebook.knowledge.probes.impl.ProbesPackageImpl#getSmbSessionsProbe()
		 * @generated
		 */
		EClass SMB_SESSIONS_PROBE = eINSTANCE.getSmbSessionsProbe();

		/**
		 * The meta object literal for the '<em><b>Anonymous Only</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SMB_SESSIONS_PROBE__ANONYMOUS_ONLY = eINSTANCE.getSmbSessionsProbe_AnonymousOnly();

		/**
		 * The meta object literal for the '<em><b>Minimum Age</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SMB_SESSIONS_PROBE__MINIMUM_AGE = eINSTANCE.getSmbSessionsProbe_MinimumAge();

		/**
		 * The meta object literal for the '{@link org.probebook.knowledge.probes.impl.ConnectionLimitProbeImpl <em>Connection Limit Probe</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.probebook.knowledge.probes.impl.ConnectionLimitProbeImpl
		 * @see org.probebook.knowledge.probes.impl.ProbesPackageImpl#getConnectionLimitProbe()
		 * @generated
		 */
		EClass CONNECTION_LIMIT_PROBE = eINSTANCE.getConnectionLimitProbe();

		/**
		 * The meta object literal for the '{@link org.probebook.knowledge.probes.impl.SmbProtocolProbeImpl <em>Smb Protocol Probe</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.probebook.knowledge.probes.impl.SmbProtocolProbeImpl
		 * @see org.probebook.knowledge.probes.impl.ProbesPackageImpl#getSmbProtocolProbe()
		 * @generated
		 */
		EClass SMB_PROTOCOL_PROBE = eINSTANCE.getSmbProtocolProbe();

		/**
		 * The meta object literal for the '{@link org.probebook.knowledge.probes.impl.AnonymousAccessProbeImpl <em>Anonymous Access Probe</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.probebook.knowledge.probes.impl.AnonymousAccessProbeImpl
		 * @see org.probebook.knowledge.probes.impl.ProbesPackageImpl#getAnonymousAccessProbe()
		 * @generated
		 */
		EClass ANONYMOUS_ACCESS_PROBE = eINSTANCE.getAnonymousAccessProbe();

		/**
		 * The meta object literal for the '{@link org.probebook.knowledge.probes.impl.FileVersionProbeImpl <em>File Version Probe</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.probebook.knowledge.probes.impl.FileVersionProbeImpl
		 * @see org.probebook.knowledge.probes.impl.ProbesPackageImpl#getFileVersionProbe()
		 * @generated
		 */
		EClass FILE_VERSION_PROBE = eINSTANCE.getFileVersionProbe();

		/**
		 * The meta object literal for the '<em><b>Share</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FILE_VERSION_PROBE__SHARE = eINSTANCE.getFileVersionProbe_Share();

		/**
		 * The meta object literal for the '<em><b>Path</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FILE_VERSION_PROBE__PATH = eINSTANCE.getFileVersionProbe_Path();

		/**
		 * The meta object literal for the '{@link org.probebook.knowledge.probes.impl.SharesProbeImpl <em>Shares Probe</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.probebook.knowledge.probes.impl.SharesProbeImpl
		 * @see org.probebook.knowledge.probes.impl.ProbesPackageImpl#getSharesProbe()
		 * @generated
		 */
		EClass SHARES_PROBE = eINSTANCE.getSharesProbe();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SHARES_PROBE__TYPE = eINSTANCE.getSharesProbe_Type();

		/**
		 * The meta object literal for the '{@link org.probebook.knowledge.probes.impl.OpenPipesProbeImpl <em>Open Pipes Probe</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.probebook.knowledge.probes.impl.OpenPipesProbeImpl
		 * @see org.probebook.knowledge.probes.impl.ProbesPackageImpl#getOpenPipesProbe()
		 * @generated
		 */
		EClass OPEN_PIPES_PROBE = eINSTANCE.getOpenPipesProbe();

		/**
		 * The meta object literal for the '<em><b>Pipe</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPEN_PIPES_PROBE__PIPE = eINSTANCE.getOpenPipesProbe_Pipe();

		/**
		 * The meta object literal for the '{@link org.probebook.knowledge.probes.impl.OpenFilesProbeImpl <em>Open Files Probe</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.probebook.knowledge.probes.impl.OpenFilesProbeImpl
		 * @see org.probebook.knowledge.probes.impl.ProbesPackageImpl#getOpenFilesProbe()
		 * @generated
		 */
		EClass OPEN_FILES_PROBE = eINSTANCE.getOpenFilesProbe();

		/**
		 * The meta object literal for the '<em><b>Path</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPEN_FILES_PROBE__PATH = eINSTANCE.getOpenFilesProbe_Path();

		/**
		 * The meta object literal for the '{@link org.probebook.knowledge.probes.impl.WindowsVersionProbeImpl <em>Windows Version Probe</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.probebook.knowledge.probes.impl.WindowsVersionProbeImpl
		 * @see org.probebook.knowledge.probes.impl.ProbesPackageImpl#getWindowsVersionProbe()
		 * @generated
		 */
		EClass WINDOWS_VERSION_PROBE = eINSTANCE.getWindowsVersionProbe();

		/**
		 * The meta object literal for the '{@link org.probebook.knowledge.probes.impl.WindowsServiceProbeImpl <em>Windows Service Probe</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.probebook.knowledge.probes.impl.WindowsServiceProbeImpl
		 * @see org.probebook.knowledge.probes.impl.ProbesPackageImpl#getWindowsServiceProbe()
		 * @generated
		 */
		EClass WINDOWS_SERVICE_PROBE = eINSTANCE.getWindowsServiceProbe();

		/**
		 * The meta object literal for the '<em><b>Service</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WINDOWS_SERVICE_PROBE__SERVICE = eINSTANCE.getWindowsServiceProbe_Service();

		/**
		 * The meta object literal for the '{@link org.probebook.knowledge.probes.impl.PrintSpoolerProbeImpl <em>Print Spooler Probe</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.probebook.knowledge.probes.impl.PrintSpoolerProbeImpl
		 * @see org.probebook.knowledge.probes.impl.ProbesPackageImpl#getPrintSpoolerProbe()
		 * @generated
		 */
		EClass PRINT_SPOOLER_PROBE = eINSTANCE.getPrintSpoolerProbe();

		/**
		 * The meta object literal for the '{@link org.probebook.knowledge.probes.impl.TcpPortProbeImpl <em>Tcp Port Probe</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.probebook.knowledge.probes.impl.TcpPortProbeImpl
		 * @see org.probebook.knowledge.probes.impl.ProbesPackageImpl#getTcpPortProbe()
		 * @generated
		 */
		EClass TCP_PORT_PROBE = eINSTANCE.getTcpPortProbe();

		/**
		 * The meta object literal for the '<em><b>Port</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TCP_PORT_PROBE__PORT = eINSTANCE.getTcpPortProbe_Port();

		/**
		 * The meta object literal for the '{@link org.probebook.knowledge.probes.impl.PingProbeImpl <em>Ping Probe</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.probebook.knowledge.probes.impl.PingProbeImpl
		 * @see org.probebook.knowledge.probes.impl.ProbesPackageImpl#getPingProbe()
		 * @generated
		 */
		EClass PING_PROBE = eINSTANCE.getPingProbe();

		/**
		 * The meta object literal for the '{@link org.probebook.knowledge.probes.impl.ClockProbeImpl <em>Clock Probe</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.probebook.knowledge.probes.impl.ClockProbeImpl
		 * @see org.probebook.knowledge.probes.impl.ProbesPackageImpl#getClockProbe()
		 * @generated
		 */
		EClass CLOCK_PROBE = eINSTANCE.getClockProbe();

		/**
		 * The meta object literal for the '<em><b>Port</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLOCK_PROBE__PORT = eINSTANCE.getClockProbe_Port();

		/**
		 * The meta object literal for the '{@link org.probebook.knowledge.probes.impl.TlsCertificateProbeImpl <em>Tls Certificate Probe</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.probebook.knowledge.probes.impl.TlsCertificateProbeImpl
		 * @see org.probebook.knowledge.probes.impl.ProbesPackageImpl#getTlsCertificateProbe()
		 * @generated
		 */
		EClass TLS_CERTIFICATE_PROBE = eINSTANCE.getTlsCertificateProbe();

		/**
		 * The meta object literal for the '<em><b>Port</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TLS_CERTIFICATE_PROBE__PORT = eINSTANCE.getTlsCertificateProbe_Port();

		/**
		 * The meta object literal for the '<em><b>Server Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TLS_CERTIFICATE_PROBE__SERVER_NAME = eINSTANCE.getTlsCertificateProbe_ServerName();

		/**
		 * The meta object literal for the '{@link org.probebook.knowledge.probes.impl.DnsRecordProbeImpl <em>Dns Record Probe</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.probebook.knowledge.probes.impl.DnsRecordProbeImpl
		 * @see org.probebook.knowledge.probes.impl.ProbesPackageImpl#getDnsRecordProbe()
		 * @generated
		 */
		EClass DNS_RECORD_PROBE = eINSTANCE.getDnsRecordProbe();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DNS_RECORD_PROBE__NAME = eINSTANCE.getDnsRecordProbe_Name();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DNS_RECORD_PROBE__TYPE = eINSTANCE.getDnsRecordProbe_Type();

		/**
		 * The meta object literal for the '{@link org.probebook.knowledge.probes.impl.HttpResponseProbeImpl <em>Http Response Probe</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.probebook.knowledge.probes.impl.HttpResponseProbeImpl
		 * @see org.probebook.knowledge.probes.impl.ProbesPackageImpl#getHttpResponseProbe()
		 * @generated
		 */
		EClass HTTP_RESPONSE_PROBE = eINSTANCE.getHttpResponseProbe();

		/**
		 * The meta object literal for the '<em><b>Port</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HTTP_RESPONSE_PROBE__PORT = eINSTANCE.getHttpResponseProbe_Port();

		/**
		 * The meta object literal for the '<em><b>Tls</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HTTP_RESPONSE_PROBE__TLS = eINSTANCE.getHttpResponseProbe_Tls();

		/**
		 * The meta object literal for the '<em><b>Path</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HTTP_RESPONSE_PROBE__PATH = eINSTANCE.getHttpResponseProbe_Path();

		/**
		 * The meta object literal for the '<em><b>Maximum Redirects</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HTTP_RESPONSE_PROBE__MAXIMUM_REDIRECTS = eINSTANCE.getHttpResponseProbe_MaximumRedirects();

		/**
		 * The meta object literal for the '<em><b>Header</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HTTP_RESPONSE_PROBE__HEADER = eINSTANCE.getHttpResponseProbe_Header();

		/**
		 * The meta object literal for the '{@link org.probebook.knowledge.probes.impl.SnmpValueProbeImpl <em>Snmp Value Probe</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.probebook.knowledge.probes.impl.SnmpValueProbeImpl
		 * @see org.probebook.knowledge.probes.impl.ProbesPackageImpl#getSnmpValueProbe()
		 * @generated
		 */
		EClass SNMP_VALUE_PROBE = eINSTANCE.getSnmpValueProbe();

		/**
		 * The meta object literal for the '<em><b>Oid</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SNMP_VALUE_PROBE__OID = eINSTANCE.getSnmpValueProbe_Oid();

		/**
		 * The meta object literal for the '<em><b>Port</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SNMP_VALUE_PROBE__PORT = eINSTANCE.getSnmpValueProbe_Port();

		/**
		 * The meta object literal for the '{@link org.probebook.knowledge.probes.impl.SystemFactProbeImpl <em>System Fact Probe</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.probebook.knowledge.probes.impl.SystemFactProbeImpl
		 * @see org.probebook.knowledge.probes.impl.ProbesPackageImpl#getSystemFactProbe()
		 * @generated
		 */
		EClass SYSTEM_FACT_PROBE = eINSTANCE.getSystemFactProbe();

		/**
		 * The meta object literal for the '<em><b>Fact</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SYSTEM_FACT_PROBE__FACT = eINSTANCE.getSystemFactProbe_Fact();

		/**
		 * The meta object literal for the '<em><b>Argument</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SYSTEM_FACT_PROBE__ARGUMENT = eINSTANCE.getSystemFactProbe_Argument();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SYSTEM_FACT_PROBE__TEXT = eINSTANCE.getSystemFactProbe_Text();

		/**
		 * The meta object literal for the '<em><b>Service</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SYSTEM_FACT_PROBE__SERVICE = eINSTANCE.getSystemFactProbe_Service();

		/**
		 * The meta object literal for the '<em><b>Minutes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SYSTEM_FACT_PROBE__MINUTES = eINSTANCE.getSystemFactProbe_Minutes();

		/**
		 * The meta object literal for the '{@link org.probebook.knowledge.probes.RegistryView <em>Registry View</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.probebook.knowledge.probes.RegistryView
		 * @see org.probebook.knowledge.probes.impl.ProbesPackageImpl#getRegistryView()
		 * @generated
		 */
		EEnum REGISTRY_VIEW = eINSTANCE.getRegistryView();

		/**
		 * The meta object literal for the '{@link org.probebook.knowledge.probes.ShareType <em>Share Type</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.probebook.knowledge.probes.ShareType
		 * @see org.probebook.knowledge.probes.impl.ProbesPackageImpl#getShareType()
		 * @generated
		 */
		EEnum SHARE_TYPE = eINSTANCE.getShareType();

		/**
		 * The meta object literal for the '{@link org.probebook.knowledge.probes.SystemFact <em>System Fact</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.probebook.knowledge.probes.SystemFact
		 * @see org.probebook.knowledge.probes.impl.ProbesPackageImpl#getSystemFact()
		 * @generated
		 */
		EEnum SYSTEM_FACT = eINSTANCE.getSystemFact();

	}

} //ProbesPackage
