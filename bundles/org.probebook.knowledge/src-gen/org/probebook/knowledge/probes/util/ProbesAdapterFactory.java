/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.probebook.knowledge.probes.util;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notifier;

import org.eclipse.emf.common.notify.impl.AdapterFactoryImpl;

import org.eclipse.emf.ecore.EObject;

import org.probebook.knowledge.Probe;

import org.probebook.knowledge.probes.*;

/**
 * <!-- begin-user-doc -->
 * The <b>Adapter Factory</b> for the model.
 * It provides an adapter <code>createXXX</code> method for each class of the model.
 * <!-- end-user-doc -->
 * @see org.probebook.knowledge.probes.ProbesPackage
 * @generated
 */
public class ProbesAdapterFactory extends AdapterFactoryImpl {
	/**
	 * The cached model package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected static ProbesPackage modelPackage;

	/**
	 * Creates an instance of the adapter factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ProbesAdapterFactory() {
		if (modelPackage == null) {
			modelPackage = ProbesPackage.eINSTANCE;
		}
	}

	/**
	 * Returns whether this factory is applicable for the type of the object.
	 * <!-- begin-user-doc -->
	 * This implementation returns <code>true</code> if the object is either the model's package or is an instance object of the model.
	 * <!-- end-user-doc -->
	 * @return whether this factory is applicable for the type of the object.
	 * @generated
	 */
	@Override
	public boolean isFactoryForType(Object object) {
		if (object == modelPackage) {
			return true;
		}
		if (object instanceof EObject) {
			return ((EObject)object).eClass().getEPackage() == modelPackage;
		}
		return false;
	}

	/**
	 * The switch that delegates to the <code>createXXX</code> methods.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ProbesSwitch<Adapter> modelSwitch =
		new ProbesSwitch<Adapter>() {
			@Override
			public Adapter caseRegistryValueProbe(RegistryValueProbe object) {
				return createRegistryValueProbeAdapter();
			}
			@Override
			public Adapter caseRegistryKeyProbe(RegistryKeyProbe object) {
				return createRegistryKeyProbeAdapter();
			}
			@Override
			public Adapter caseSmbSessionsProbe(SmbSessionsProbe object) {
				return createSmbSessionsProbeAdapter();
			}
			@Override
			public Adapter caseConnectionLimitProbe(ConnectionLimitProbe object) {
				return createConnectionLimitProbeAdapter();
			}
			@Override
			public Adapter caseSmbProtocolProbe(SmbProtocolProbe object) {
				return createSmbProtocolProbeAdapter();
			}
			@Override
			public Adapter caseAnonymousAccessProbe(AnonymousAccessProbe object) {
				return createAnonymousAccessProbeAdapter();
			}
			@Override
			public Adapter caseFileVersionProbe(FileVersionProbe object) {
				return createFileVersionProbeAdapter();
			}
			@Override
			public Adapter caseSharesProbe(SharesProbe object) {
				return createSharesProbeAdapter();
			}
			@Override
			public Adapter caseOpenPipesProbe(OpenPipesProbe object) {
				return createOpenPipesProbeAdapter();
			}
			@Override
			public Adapter caseOpenFilesProbe(OpenFilesProbe object) {
				return createOpenFilesProbeAdapter();
			}
			@Override
			public Adapter caseWindowsVersionProbe(WindowsVersionProbe object) {
				return createWindowsVersionProbeAdapter();
			}
			@Override
			public Adapter caseWindowsServiceProbe(WindowsServiceProbe object) {
				return createWindowsServiceProbeAdapter();
			}
			@Override
			public Adapter casePrintSpoolerProbe(PrintSpoolerProbe object) {
				return createPrintSpoolerProbeAdapter();
			}
			@Override
			public Adapter caseTcpPortProbe(TcpPortProbe object) {
				return createTcpPortProbeAdapter();
			}
			@Override
			public Adapter casePingProbe(PingProbe object) {
				return createPingProbeAdapter();
			}
			@Override
			public Adapter caseClockProbe(ClockProbe object) {
				return createClockProbeAdapter();
			}
			@Override
			public Adapter caseTlsCertificateProbe(TlsCertificateProbe object) {
				return createTlsCertificateProbeAdapter();
			}
			@Override
			public Adapter caseDnsRecordProbe(DnsRecordProbe object) {
				return createDnsRecordProbeAdapter();
			}
			@Override
			public Adapter caseHttpResponseProbe(HttpResponseProbe object) {
				return createHttpResponseProbeAdapter();
			}
			@Override
			public Adapter caseSnmpValueProbe(SnmpValueProbe object) {
				return createSnmpValueProbeAdapter();
			}
			@Override
			public Adapter caseSystemFactProbe(SystemFactProbe object) {
				return createSystemFactProbeAdapter();
			}
			@Override
			public Adapter caseProbe(Probe object) {
				return createProbeAdapter();
			}
			@Override
			public Adapter defaultCase(EObject object) {
				return createEObjectAdapter();
			}
		};

	/**
	 * Creates an adapter for the <code>target</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param target the object to adapt.
	 * @return the adapter for the <code>target</code>.
	 * @generated
	 */
	@Override
	public Adapter createAdapter(Notifier target) {
		return modelSwitch.doSwitch((EObject)target);
	}


	/**
	 * Creates a new adapter for an object of class '{@link org.probebook.knowledge.probes.RegistryValueProbe <em>Registry Value Probe</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.probebook.knowledge.probes.RegistryValueProbe
	 * @generated
	 */
	public Adapter createRegistryValueProbeAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.probebook.knowledge.probes.RegistryKeyProbe <em>Registry Key Probe</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.probebook.knowledge.probes.RegistryKeyProbe
	 * @generated
	 */
	public Adapter createRegistryKeyProbeAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.probebook.knowledge.probes.SmbSessionsProbe <em>Smb Sessions Probe</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.probebook.knowledge.probes.SmbSessionsProbe
	 * @generated
	 */
	public Adapter createSmbSessionsProbeAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.probebook.knowledge.probes.ConnectionLimitProbe <em>Connection Limit Probe</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.probebook.knowledge.probes.ConnectionLimitProbe
	 * @generated
	 */
	public Adapter createConnectionLimitProbeAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.probebook.knowledge.probes.SmbProtocolProbe <em>Smb Protocol Probe</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.probebook.knowledge.probes.SmbProtocolProbe
	 * @generated
	 */
	public Adapter createSmbProtocolProbeAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.probebook.knowledge.probes.AnonymousAccessProbe <em>Anonymous Access Probe</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.probebook.knowledge.probes.AnonymousAccessProbe
	 * @generated
	 */
	public Adapter createAnonymousAccessProbeAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.probebook.knowledge.probes.FileVersionProbe <em>File Version Probe</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.probebook.knowledge.probes.FileVersionProbe
	 * @generated
	 */
	public Adapter createFileVersionProbeAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.probebook.knowledge.probes.SharesProbe <em>Shares Probe</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.probebook.knowledge.probes.SharesProbe
	 * @generated
	 */
	public Adapter createSharesProbeAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.probebook.knowledge.probes.OpenPipesProbe <em>Open Pipes Probe</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.probebook.knowledge.probes.OpenPipesProbe
	 * @generated
	 */
	public Adapter createOpenPipesProbeAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.probebook.knowledge.probes.OpenFilesProbe <em>Open Files Probe</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.probebook.knowledge.probes.OpenFilesProbe
	 * @generated
	 */
	public Adapter createOpenFilesProbeAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.probebook.knowledge.probes.WindowsVersionProbe <em>Windows Version Probe</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.probebook.knowledge.probes.WindowsVersionProbe
	 * @generated
	 */
	public Adapter createWindowsVersionProbeAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.probebook.knowledge.probes.WindowsServiceProbe <em>Windows Service Probe</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.probebook.knowledge.probes.WindowsServiceProbe
	 * @generated
	 */
	public Adapter createWindowsServiceProbeAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.probebook.knowledge.probes.PrintSpoolerProbe <em>Print Spooler Probe</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.probebook.knowledge.probes.PrintSpoolerProbe
	 * @generated
	 */
	public Adapter createPrintSpoolerProbeAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.probebook.knowledge.probes.TcpPortProbe <em>Tcp Port Probe</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.probebook.knowledge.probes.TcpPortProbe
	 * @generated
	 */
	public Adapter createTcpPortProbeAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.probebook.knowledge.probes.PingProbe <em>Ping Probe</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.probebook.knowledge.probes.PingProbe
	 * @generated
	 */
	public Adapter createPingProbeAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.probebook.knowledge.probes.ClockProbe <em>Clock Probe</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.probebook.knowledge.probes.ClockProbe
	 * @generated
	 */
	public Adapter createClockProbeAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.probebook.knowledge.probes.TlsCertificateProbe <em>Tls Certificate Probe</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.probebook.knowledge.probes.TlsCertificateProbe
	 * @generated
	 */
	public Adapter createTlsCertificateProbeAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.probebook.knowledge.probes.DnsRecordProbe <em>Dns Record Probe</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.probebook.knowledge.probes.DnsRecordProbe
	 * @generated
	 */
	public Adapter createDnsRecordProbeAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.probebook.knowledge.probes.HttpResponseProbe <em>Http Response Probe</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.probebook.knowledge.probes.HttpResponseProbe
	 * @generated
	 */
	public Adapter createHttpResponseProbeAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.probebook.knowledge.probes.SnmpValueProbe <em>Snmp Value Probe</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.probebook.knowledge.probes.SnmpValueProbe
	 * @generated
	 */
	public Adapter createSnmpValueProbeAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.probebook.knowledge.probes.SystemFactProbe <em>System Fact Probe</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.probebook.knowledge.probes.SystemFactProbe
	 * @generated
	 */
	public Adapter createSystemFactProbeAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.probebook.knowledge.Probe <em>Probe</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.probebook.knowledge.Probe
	 * @generated
	 */
	public Adapter createProbeAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for the default case.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @generated
	 */
	public Adapter createEObjectAdapter() {
		return null;
	}

} //ProbesAdapterFactory
