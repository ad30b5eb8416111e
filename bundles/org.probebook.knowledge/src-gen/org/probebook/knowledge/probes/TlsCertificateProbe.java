/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.probebook.knowledge.probes;

import org.probebook.knowledge.Probe;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Tls Certificate Probe</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * The certificate that a TLS server shows.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.probebook.knowledge.probes.TlsCertificateProbe#getPort <em>Port</em>}</li>
 *   <li>{@link org.probebook.knowledge.probes.TlsCertificateProbe#getServerName <em>Server Name</em>}</li>
 * </ul>
 *
 * @see org.probebook.knowledge.probes.ProbesPackage#getTlsCertificateProbe()
 * @model
 * @generated
 */
public interface TlsCertificateProbe extends Probe {
	/**
	 * Returns the value of the '<em><b>Port</b></em>' attribute.
	 * The default value is <code>"443"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Port</em>' attribute.
	 * @see #setPort(int)
	 * @see org.probebook.knowledge.probes.ProbesPackage#getTlsCertificateProbe_Port()
	 * @model default="443" unique="false"
	 * @generated
	 */
	int getPort();

	/**
	 * Sets the value of the '{@link org.probebook.knowledge.probes.TlsCertificateProbe#getPort <em>Port</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Port</em>' attribute.
	 * @see #getPort()
	 * @generated
	 */
	void setPort(int value);

	/**
	 * Returns the value of the '<em><b>Server Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The name asked for and checked; empty: the host's own name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Server Name</em>' attribute.
	 * @see #setServerName(String)
	 * @see org.probebook.knowledge.probes.ProbesPackage#getTlsCertificateProbe_ServerName()
	 * @model unique="false"
	 * @generated
	 */
	String getServerName();

	/**
	 * Sets the value of the '{@link org.probebook.knowledge.probes.TlsCertificateProbe#getServerName <em>Server Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Server Name</em>' attribute.
	 * @see #getServerName()
	 * @generated
	 */
	void setServerName(String value);

} // TlsCertificateProbe
