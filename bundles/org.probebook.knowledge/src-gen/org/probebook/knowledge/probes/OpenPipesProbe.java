/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.probebook.knowledge.probes;

import org.probebook.knowledge.Probe;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Open Pipes Probe</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * How many clients have a named pipe open.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.probebook.knowledge.probes.OpenPipesProbe#getPipe <em>Pipe</em>}</li>
 * </ul>
 *
 * @see org.probebook.knowledge.probes.ProbesPackage#getOpenPipesProbe()
 * @model
 * @generated
 */
public interface OpenPipesProbe extends Probe {
	/**
	 * Returns the value of the '<em><b>Pipe</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Name without {@code \PIPE\}.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pipe</em>' attribute.
	 * @see #setPipe(String)
	 * @see org.probebook.knowledge.probes.ProbesPackage#getOpenPipesProbe_Pipe()
	 * @model unique="false" required="true"
	 * @generated
	 */
	String getPipe();

	/**
	 * Sets the value of the '{@link org.probebook.knowledge.probes.OpenPipesProbe#getPipe <em>Pipe</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pipe</em>' attribute.
	 * @see #getPipe()
	 * @generated
	 */
	void setPipe(String value);

} // OpenPipesProbe
