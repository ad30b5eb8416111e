/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.probebook.knowledge.probes;

import org.probebook.knowledge.Probe;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Http Response Probe</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * What a web server answers to a GET.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.probebook.knowledge.probes.HttpResponseProbe#getPort <em>Port</em>}</li>
 *   <li>{@link org.probebook.knowledge.probes.HttpResponseProbe#isTls <em>Tls</em>}</li>
 *   <li>{@link org.probebook.knowledge.probes.HttpResponseProbe#getPath <em>Path</em>}</li>
 *   <li>{@link org.probebook.knowledge.probes.HttpResponseProbe#getMaximumRedirects <em>Maximum Redirects</em>}</li>
 *   <li>{@link org.probebook.knowledge.probes.HttpResponseProbe#getHeader <em>Header</em>}</li>
 * </ul>
 *
 * @see org.probebook.knowledge.probes.ProbesPackage#getHttpResponseProbe()
 * @model
 * @generated
 */
public interface HttpResponseProbe extends Probe {
	/**
	 * Returns the value of the '<em><b>Port</b></em>' attribute.
	 * The default value is <code>"80"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Port</em>' attribute.
	 * @see #setPort(int)
	 * @see org.probebook.knowledge.probes.ProbesPackage#getHttpResponseProbe_Port()
	 * @model default="80" unique="false"
	 * @generated
	 */
	int getPort();

	/**
	 * Sets the value of the '{@link org.probebook.knowledge.probes.HttpResponseProbe#getPort <em>Port</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Port</em>' attribute.
	 * @see #getPort()
	 * @generated
	 */
	void setPort(int value);

	/**
	 * Returns the value of the '<em><b>Tls</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Tls</em>' attribute.
	 * @see #setTls(boolean)
	 * @see org.probebook.knowledge.probes.ProbesPackage#getHttpResponseProbe_Tls()
	 * @model unique="false"
	 * @generated
	 */
	boolean isTls();

	/**
	 * Sets the value of the '{@link org.probebook.knowledge.probes.HttpResponseProbe#isTls <em>Tls</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tls</em>' attribute.
	 * @see #isTls()
	 * @generated
	 */
	void setTls(boolean value);

	/**
	 * Returns the value of the '<em><b>Path</b></em>' attribute.
	 * The default value is <code>"/"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Path</em>' attribute.
	 * @see #setPath(String)
	 * @see org.probebook.knowledge.probes.ProbesPackage#getHttpResponseProbe_Path()
	 * @model default="/" unique="false"
	 * @generated
	 */
	String getPath();

	/**
	 * Sets the value of the '{@link org.probebook.knowledge.probes.HttpResponseProbe#getPath <em>Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Path</em>' attribute.
	 * @see #getPath()
	 * @generated
	 */
	void setPath(String value);

	/**
	 * Returns the value of the '<em><b>Maximum Redirects</b></em>' attribute.
	 * The default value is <code>"10"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * How many redirects are followed, all on the same host; 0: none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Maximum Redirects</em>' attribute.
	 * @see #setMaximumRedirects(int)
	 * @see org.probebook.knowledge.probes.ProbesPackage#getHttpResponseProbe_MaximumRedirects()
	 * @model default="10" unique="false"
	 * @generated
	 */
	int getMaximumRedirects();

	/**
	 * Sets the value of the '{@link org.probebook.knowledge.probes.HttpResponseProbe#getMaximumRedirects <em>Maximum Redirects</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Maximum Redirects</em>' attribute.
	 * @see #getMaximumRedirects()
	 * @generated
	 */
	void setMaximumRedirects(int value);

	/**
	 * Returns the value of the '<em><b>Header</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * A response header to observe; empty: none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Header</em>' attribute.
	 * @see #setHeader(String)
	 * @see org.probebook.knowledge.probes.ProbesPackage#getHttpResponseProbe_Header()
	 * @model unique="false"
	 * @generated
	 */
	String getHeader();

	/**
	 * Sets the value of the '{@link org.probebook.knowledge.probes.HttpResponseProbe#getHeader <em>Header</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Header</em>' attribute.
	 * @see #getHeader()
	 * @generated
	 */
	void setHeader(String value);

} // HttpResponseProbe
