/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.probebook.knowledge.cases;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Ranked Cause</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * How probable a cause was found.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.probebook.knowledge.cases.RankedCause#getProblem <em>Problem</em>}</li>
 *   <li>{@link org.probebook.knowledge.cases.RankedCause#getCause <em>Cause</em>}</li>
 *   <li>{@link org.probebook.knowledge.cases.RankedCause#getProbability <em>Probability</em>}</li>
 * </ul>
 *
 * @see org.probebook.knowledge.cases.CasesPackage#getRankedCause()
 * @model
 * @generated
 */
public interface RankedCause extends EObject {
	/**
	 * Returns the value of the '<em><b>Problem</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Problem</em>' attribute.
	 * @see #setProblem(String)
	 * @see org.probebook.knowledge.cases.CasesPackage#getRankedCause_Problem()
	 * @model unique="false"
	 * @generated
	 */
	String getProblem();

	/**
	 * Sets the value of the '{@link org.probebook.knowledge.cases.RankedCause#getProblem <em>Problem</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Problem</em>' attribute.
	 * @see #getProblem()
	 * @generated
	 */
	void setProblem(String value);

	/**
	 * Returns the value of the '<em><b>Cause</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Cause</em>' attribute.
	 * @see #setCause(String)
	 * @see org.probebook.knowledge.cases.CasesPackage#getRankedCause_Cause()
	 * @model unique="false"
	 * @generated
	 */
	String getCause();

	/**
	 * Sets the value of the '{@link org.probebook.knowledge.cases.RankedCause#getCause <em>Cause</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cause</em>' attribute.
	 * @see #getCause()
	 * @generated
	 */
	void setCause(String value);

	/**
	 * Returns the value of the '<em><b>Probability</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * From 0 to 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Probability</em>' attribute.
	 * @see #setProbability(double)
	 * @see org.probebook.knowledge.cases.CasesPackage#getRankedCause_Probability()
	 * @model unique="false"
	 * @generated
	 */
	double getProbability();

	/**
	 * Sets the value of the '{@link org.probebook.knowledge.cases.RankedCause#getProbability <em>Probability</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Probability</em>' attribute.
	 * @see #getProbability()
	 * @generated
	 */
	void setProbability(double value);

} // RankedCause
