/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.probebook.knowledge.probes;

import org.eclipse.emf.ecore.EFactory;

/**
 * <!-- begin-user-doc -->
 * The <b>Factory</b> for the model.
 * It provides a create method for each non-abstract class of the model.
 * <!-- end-user-doc -->
 * @see org.probebook.knowledge.probes.ProbesPackage
 * @generated
 */
public interface ProbesFactory extends EFactory {
	/**
	 * The singleton instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	ProbesFactory eINSTANCE = org.probebook.knowledge.probes.impl.ProbesFactoryImpl.init();

	/**
	 * Returns a new object of class '<em>Registry Value Probe</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Registry Value Probe</em>'.
	 * @generated
	 */
	RegistryValueProbe createRegistryValueProbe();

	/**
	 * Returns a new object of class '<em>Registry Key Probe</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Registry Key Probe</em>'.
	 * @generated
	 */
	RegistryKeyProbe createRegistryKeyProbe();

	/**
	 * Returns a new object of class '<em>Smb Sessions Probe</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Smb Sessions Probe</em>'.
	 * @generated
	 */
	SmbSessionsProbe createSmbSessionsProbe();

	/**
	 * Returns a new object of class '<em>Connection Limit Probe</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Connection Limit Probe</em>'.
	 * @generated
	 */
	ConnectionLimitProbe createConnectionLimitProbe();

	/**
	 * Returns a new object of class '<em>Smb Protocol Probe</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Smb Protocol Probe</em>'.
	 * @generated
	 */
	SmbProtocolProbe createSmbProtocolProbe();

	/**
	 * Returns a new object of class '<em>Anonymous Access Probe</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Anonymous Access Probe</em>'.
	 * @generated
	 */
	AnonymousAccessProbe createAnonymousAccessProbe();

	/**
	 * Returns a new object of class '<em>File Version Probe</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>File Version Probe</em>'.
	 * @generated
	 */
	FileVersionProbe createFileVersionProbe();

	/**
	 * Returns a new object of class '<em>Shares Probe</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Shares Probe</em>'.
	 * @generated
	 */
	SharesProbe createSharesProbe();

	/**
	 * Returns a new object of class '<em>Open Pipes Probe</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Open Pipes Probe</em>'.
	 * @generated
	 */
	OpenPipesProbe createOpenPipesProbe();

	/**
	 * Returns a new object of class '<em>Open Files Probe</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Open Files Probe</em>'.
	 * @generated
	 */
	OpenFilesProbe createOpenFilesProbe();

	/**
	 * Returns a new object of class '<em>Windows Version Probe</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Windows Version Probe</em>'.
	 * @generated
	 */
	WindowsVersionProbe createWindowsVersionProbe();

	/**
	 * Returns a new object of class '<em>Windows Service Probe</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Windows Service Probe</em>'.
	 * @generated
	 */
	WindowsServiceProbe createWindowsServiceProbe();

	/**
	 * Returns a new object of class '<em>Print Spooler Probe</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Print Spooler Probe</em>'.
	 * @generated
	 */
	PrintSpoolerProbe createPrintSpoolerProbe();

	/**
	 * Returns a new object of class '<em>Tcp Port Probe</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Tcp Port Probe</em>'.
	 * @generated
	 */
	TcpPortProbe createTcpPortProbe();

	/**
	 * Returns a new object of class '<em>Ping Probe</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Ping Probe</em>'.
	 * @generated
	 */
	PingProbe createPingProbe();

	/**
	 * Returns a new object of class '<em>Clock Probe</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Clock Probe</em>'.
	 * @generated
	 */
	ClockProbe createClockProbe();

	/**
	 * Returns a new object of class '<em>Tls Certificate Probe</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Tls Certificate Probe</em>'.
	 * @generated
	 */
	TlsCertificateProbe createTlsCertificateProbe();

	/**
	 * Returns a new object of class '<em>Dns Record Probe</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Dns Record Probe</em>'.
	 * @generated
	 */
	DnsRecordProbe createDnsRecordProbe();

	/**
	 * Returns a new object of class '<em>Http Response Probe</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Http Response Probe</em>'.
	 * @generated
	 */
	HttpResponseProbe createHttpResponseProbe();

	/**
	 * Returns a new object of class '<em>Snmp Value Probe</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Snmp Value Probe</em>'.
	 * @generated
	 */
	SnmpValueProbe createSnmpValueProbe();

	/**
	 * Returns a new object of class '<em>System Fact Probe</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>System Fact Probe</em>'.
	 * @generated
	 */
	SystemFactProbe createSystemFactProbe();

	/**
	 * Returns the package supported by this factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the package supported by this factory.
	 * @generated
	 */
	ProbesPackage getProbesPackage();

} //ProbesFactory
