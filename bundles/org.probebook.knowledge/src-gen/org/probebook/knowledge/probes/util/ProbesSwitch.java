/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.probebook.knowledge.probes.util;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.util.Switch;

import org.probebook.knowledge.Probe;

import org.probebook.knowledge.probes.*;

/**
 * <!-- begin-user-doc -->
 * The <b>Switch</b> for the model's inheritance hierarchy.
 * It supports the call {@link #doSwitch(EObject) doSwitch(object)}
 * to invoke the <code>caseXXX</code> method for each class of the model,
 * starting with the actual class of the object
 * and proceeding up the inheritance hierarchy
 * until a non-null result is returned,
 * which is the result of the switch.
 * <!-- end-user-doc -->
 * @see org.probebook.knowledge.probes.ProbesPackage
 * @generated
 */
public class ProbesSwitch<T> extends Switch<T> {
	/**
	 * The cached model package
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected static ProbesPackage modelPackage;

	/**
	 * Creates an instance of the switch.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ProbesSwitch() {
		if (modelPackage == null) {
			modelPackage = ProbesPackage.eINSTANCE;
		}
	}

	/**
	 * Checks whether this is a switch for the given package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param ePackage the package in question.
	 * @return whether this is a switch for the given package.
	 * @generated
	 */
	@Override
	protected boolean isSwitchFor(EPackage ePackage) {
		return ePackage == modelPackage;
	}

	/**
	 * Calls <code>caseXXX</code> for each class of the model until one returns a non null result; it yields that result.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the first non-null result returned by a <code>caseXXX</code> call.
	 * @generated
	 */
	@Override
	protected T doSwitch(int classifierID, EObject theEObject) {
		switch (classifierID) {
			case ProbesPackage.REGISTRY_VALUE_PROBE: {
				RegistryValueProbe registryValueProbe = (RegistryValueProbe)theEObject;
				T result = caseRegistryValueProbe(registryValueProbe);
				if (result == null) result = caseProbe(registryValueProbe);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ProbesPackage.REGISTRY_KEY_PROBE: {
				RegistryKeyProbe registryKeyProbe = (RegistryKeyProbe)theEObject;
				T result = caseRegistryKeyProbe(registryKeyProbe);
				if (result == null) result = caseProbe(registryKeyProbe);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ProbesPackage.SMB_SESSIONS_PROBE: {
				SmbSessionsProbe smbSessionsProbe = (SmbSessionsProbe)theEObject;
				T result = caseSmbSessionsProbe(smbSessionsProbe);
				if (result == null) result = caseProbe(smbSessionsProbe);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ProbesPackage.CONNECTION_LIMIT_PROBE: {
				ConnectionLimitProbe connectionLimitProbe = (ConnectionLimitProbe)theEObject;
				T result = caseConnectionLimitProbe(connectionLimitProbe);
				if (result == null) result = caseProbe(connectionLimitProbe);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ProbesPackage.SMB_PROTOCOL_PROBE: {
				SmbProtocolProbe smbProtocolProbe = (SmbProtocolProbe)theEObject;
				T result = caseSmbProtocolProbe(smbProtocolProbe);
				if (result == null) result = caseProbe(smbProtocolProbe);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ProbesPackage.ANONYMOUS_ACCESS_PROBE: {
				AnonymousAccessProbe anonymousAccessProbe = (AnonymousAccessProbe)theEObject;
				T result = caseAnonymousAccessProbe(anonymousAccessProbe);
				if (result == null) result = caseProbe(anonymousAccessProbe);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ProbesPackage.FILE_VERSION_PROBE: {
				FileVersionProbe fileVersionProbe = (FileVersionProbe)theEObject;
				T result = caseFileVersionProbe(fileVersionProbe);
				if (result == null) result = caseProbe(fileVersionProbe);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ProbesPackage.SHARES_PROBE: {
				SharesProbe sharesProbe = (SharesProbe)theEObject;
				T result = caseSharesProbe(sharesProbe);
				if (result == null) result = caseProbe(sharesProbe);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ProbesPackage.OPEN_PIPES_PROBE: {
				OpenPipesProbe openPipesProbe = (OpenPipesProbe)theEObject;
				T result = caseOpenPipesProbe(openPipesProbe);
				if (result == null) result = caseProbe(openPipesProbe);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ProbesPackage.OPEN_FILES_PROBE: {
				OpenFilesProbe openFilesProbe = (OpenFilesProbe)theEObject;
				T result = caseOpenFilesProbe(openFilesProbe);
				if (result == null) result = caseProbe(openFilesProbe);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ProbesPackage.WINDOWS_VERSION_PROBE: {
				WindowsVersionProbe windowsVersionProbe = (WindowsVersionProbe)theEObject;
				T result = caseWindowsVersionProbe(windowsVersionProbe);
				if (result == null) result = caseProbe(windowsVersionProbe);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ProbesPackage.WINDOWS_SERVICE_PROBE: {
				WindowsServiceProbe windowsServiceProbe = (WindowsServiceProbe)theEObject;
				T result = caseWindowsServiceProbe(windowsServiceProbe);
				if (result == null) result = caseProbe(windowsServiceProbe);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ProbesPackage.PRINT_SPOOLER_PROBE: {
				PrintSpoolerProbe printSpoolerProbe = (PrintSpoolerProbe)theEObject;
				T result = casePrintSpoolerProbe(printSpoolerProbe);
				if (result == null) result = caseProbe(printSpoolerProbe);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ProbesPackage.TCP_PORT_PROBE: {
				TcpPortProbe tcpPortProbe = (TcpPortProbe)theEObject;
				T result = caseTcpPortProbe(tcpPortProbe);
				if (result == null) result = caseProbe(tcpPortProbe);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ProbesPackage.PING_PROBE: {
				PingProbe pingProbe = (PingProbe)theEObject;
				T result = casePingProbe(pingProbe);
				if (result == null) result = caseProbe(pingProbe);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ProbesPackage.CLOCK_PROBE: {
				ClockProbe clockProbe = (ClockProbe)theEObject;
				T result = caseClockProbe(clockProbe);
				if (result == null) result = caseProbe(clockProbe);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ProbesPackage.TLS_CERTIFICATE_PROBE: {
				TlsCertificateProbe tlsCertificateProbe = (TlsCertificateProbe)theEObject;
				T result = caseTlsCertificateProbe(tlsCertificateProbe);
				if (result == null) result = caseProbe(tlsCertificateProbe);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ProbesPackage.DNS_RECORD_PROBE: {
				DnsRecordProbe dnsRecordProbe = (DnsRecordProbe)theEObject;
				T result = caseDnsRecordProbe(dnsRecordProbe);
				if (result == null) result = caseProbe(dnsRecordProbe);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ProbesPackage.HTTP_RESPONSE_PROBE: {
				HttpResponseProbe httpResponseProbe = (HttpResponseProbe)theEObject;
				T result = caseHttpResponseProbe(httpResponseProbe);
				if (result == null) result = caseProbe(httpResponseProbe);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ProbesPackage.SNMP_VALUE_PROBE: {
				SnmpValueProbe snmpValueProbe = (SnmpValueProbe)theEObject;
				T result = caseSnmpValueProbe(snmpValueProbe);
				if (result == null) result = caseProbe(snmpValueProbe);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ProbesPackage.SYSTEM_FACT_PROBE: {
				SystemFactProbe systemFactProbe = (SystemFactProbe)theEObject;
				T result = caseSystemFactProbe(systemFactProbe);
				if (result == null) result = caseProbe(systemFactProbe);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			default: return defaultCase(theEObject);
		}
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Registry Value Probe</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Registry Value Probe</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRegistryValueProbe(RegistryValueProbe object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Registry Key Probe</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Registry Key Probe</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRegistryKeyProbe(RegistryKeyProbe object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Smb Sessions Probe</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Smb Sessions Probe</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSmbSessionsProbe(SmbSessionsProbe object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Connection Limit Probe</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Connection Limit Probe</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseConnectionLimitProbe(ConnectionLimitProbe object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Smb Protocol Probe</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Smb Protocol Probe</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSmbProtocolProbe(SmbProtocolProbe object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Anonymous Access Probe</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Anonymous Access Probe</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseAnonymousAccessProbe(AnonymousAccessProbe object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>File Version Probe</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>File Version Probe</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseFileVersionProbe(FileVersionProbe object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Shares Probe</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Shares Probe</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSharesProbe(SharesProbe object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Open Pipes Probe</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Open Pipes Probe</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseOpenPipesProbe(OpenPipesProbe object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Open Files Probe</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Open Files Probe</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseOpenFilesProbe(OpenFilesProbe object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Windows Version Probe</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Windows Version Probe</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseWindowsVersionProbe(WindowsVersionProbe object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Windows Service Probe</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Windows Service Probe</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseWindowsServiceProbe(WindowsServiceProbe object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Print Spooler Probe</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Print Spooler Probe</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePrintSpoolerProbe(PrintSpoolerProbe object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Tcp Port Probe</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Tcp Port Probe</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseTcpPortProbe(TcpPortProbe object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Ping Probe</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Ping Probe</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePingProbe(PingProbe object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Clock Probe</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Clock Probe</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseClockProbe(ClockProbe object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Tls Certificate Probe</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Tls Certificate Probe</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseTlsCertificateProbe(TlsCertificateProbe object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Dns Record Probe</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Dns Record Probe</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDnsRecordProbe(DnsRecordProbe object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Http Response Probe</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Http Response Probe</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseHttpResponseProbe(HttpResponseProbe object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Snmp Value Probe</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Snmp Value Probe</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSnmpValueProbe(SnmpValueProbe object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>System Fact Probe</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>System Fact Probe</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSystemFactProbe(SystemFactProbe object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Probe</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Probe</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseProbe(Probe object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>EObject</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch, but this is the last case anyway.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>EObject</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject)
	 * @generated
	 */
	@Override
	public T defaultCase(EObject object) {
		return null;
	}

} //ProbesSwitch
