/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.probebook.knowledge;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Probe</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * A read-only question to a host. What its arguments are, a subclass says; forms, command line and help are derived from that class.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.probebook.knowledge.Probe#getTimeout <em>Timeout</em>}</li>
 * </ul>
 *
 * @see org.probebook.knowledge.KnowledgePackage#getProbe()
 * @model abstract="true"
 * @generated
 */
public interface Probe extends EObject {
	/**
	 * Returns the value of the '<em><b>Timeout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Seconds after which the question is given up; 0: the engine's own limit.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Timeout</em>' attribute.
	 * @see #setTimeout(int)
	 * @see org.probebook.knowledge.KnowledgePackage#getProbe_Timeout()
	 * @model unique="false"
	 * @generated
	 */
	int getTimeout();

	/**
	 * Sets the value of the '{@link org.probebook.knowledge.Probe#getTimeout <em>Timeout</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Timeout</em>' attribute.
	 * @see #getTimeout()
	 * @generated
	 */
	void setTimeout(int value);

} // Probe
