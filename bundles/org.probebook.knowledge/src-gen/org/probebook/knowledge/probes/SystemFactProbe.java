/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.probebook.knowledge.probes;

import org.probebook.knowledge.Probe;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>System Fact Probe</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * A fact of a machine's operating system, read on the machine itself or over SSH.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.probebook.knowledge.probes.SystemFactProbe#getFact <em>Fact</em>}</li>
 *   <li>{@link org.probebook.knowledge.probes.SystemFactProbe#getArgument <em>Argument</em>}</li>
 *   <li>{@link org.probebook.knowledge.probes.SystemFactProbe#getText <em>Text</em>}</li>
 *   <li>{@link org.probebook.knowledge.probes.SystemFactProbe#getService <em>Service</em>}</li>
 *   <li>{@link org.probebook.knowledge.probes.SystemFactProbe#getMinutes <em>Minutes</em>}</li>
 * </ul>
 *
 * @see org.probebook.knowledge.probes.ProbesPackage#getSystemFactProbe()
 * @model
 * @generated
 */
public interface SystemFactProbe extends Probe {
	/**
	 * Returns the value of the '<em><b>Fact</b></em>' attribute.
	 * The literals are from the enumeration {@link org.probebook.knowledge.probes.SystemFact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Fact</em>' attribute.
	 * @see org.probebook.knowledge.probes.SystemFact
	 * @see #setFact(SystemFact)
	 * @see org.probebook.knowledge.probes.ProbesPackage#getSystemFactProbe_Fact()
	 * @model unique="false"
	 * @generated
	 */
	SystemFact getFact();

	/**
	 * Sets the value of the '{@link org.probebook.knowledge.probes.SystemFactProbe#getFact <em>Fact</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Fact</em>' attribute.
	 * @see org.probebook.knowledge.probes.SystemFact
	 * @see #getFact()
	 * @generated
	 */
	void setFact(SystemFact value);

	/**
	 * Returns the value of the '<em><b>Argument</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * What the fact is of: a path, a unit, a package, a setting. Not used by facts of the whole machine.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Argument</em>' attribute.
	 * @see #setArgument(String)
	 * @see org.probebook.knowledge.probes.ProbesPackage#getSystemFactProbe_Argument()
	 * @model unique="false"
	 * @generated
	 */
	String getArgument();

	/**
	 * Sets the value of the '{@link org.probebook.knowledge.probes.SystemFactProbe#getArgument <em>Argument</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Argument</em>' attribute.
	 * @see #getArgument()
	 * @generated
	 */
	void setArgument(String value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * What a line says, for facts that look for lines; {@code *} stands for anything between. Never a regular expression.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.probebook.knowledge.probes.ProbesPackage#getSystemFactProbe_Text()
	 * @model unique="false"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.probebook.knowledge.probes.SystemFactProbe#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Service</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The service whose main process is meant, for facts of a process; empty: the account that asks.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Service</em>' attribute.
	 * @see #setService(String)
	 * @see org.probebook.knowledge.probes.ProbesPackage#getSystemFactProbe_Service()
	 * @model unique="false"
	 * @generated
	 */
	String getService();

	/**
	 * Sets the value of the '{@link org.probebook.knowledge.probes.SystemFactProbe#getService <em>Service</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Service</em>' attribute.
	 * @see #getService()
	 * @generated
	 */
	void setService(String value);

	/**
	 * Returns the value of the '<em><b>Minutes</b></em>' attribute.
	 * The default value is <code>"60"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * How far back a log is read, in minutes: 1 to 10080, a week.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Minutes</em>' attribute.
	 * @see #setMinutes(int)
	 * @see org.probebook.knowledge.probes.ProbesPackage#getSystemFactProbe_Minutes()
	 * @model default="60" unique="false"
	 * @generated
	 */
	int getMinutes();

	/**
	 * Sets the value of the '{@link org.probebook.knowledge.probes.SystemFactProbe#getMinutes <em>Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minutes</em>' attribute.
	 * @see #getMinutes()
	 * @generated
	 */
	void setMinutes(int value);

} // SystemFactProbe
