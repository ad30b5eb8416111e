/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.probebook.knowledge.cases;

import java.util.Date;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Case Step</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * Something that was done in a case.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.probebook.knowledge.cases.CaseStep#getFix <em>Fix</em>}</li>
 *   <li>{@link org.probebook.knowledge.cases.CaseStep#getStep <em>Step</em>}</li>
 *   <li>{@link org.probebook.knowledge.cases.CaseStep#getDone <em>Done</em>}</li>
 *   <li>{@link org.probebook.knowledge.cases.CaseStep#getUndo <em>Undo</em>}</li>
 * </ul>
 *
 * @see org.probebook.knowledge.cases.CasesPackage#getCaseStep()
 * @model
 * @generated
 */
public interface CaseStep extends EObject {
	/**
	 * Returns the value of the '<em><b>Fix</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Fix</em>' attribute.
	 * @see #setFix(String)
	 * @see org.probebook.knowledge.cases.CasesPackage#getCaseStep_Fix()
	 * @model unique="false"
	 * @generated
	 */
	String getFix();

	/**
	 * Sets the value of the '{@link org.probebook.knowledge.cases.CaseStep#getFix <em>Fix</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Fix</em>' attribute.
	 * @see #getFix()
	 * @generated
	 */
	void setFix(String value);

	/**
	 * Returns the value of the '<em><b>Step</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Number of the step in its fix, from 0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Step</em>' attribute.
	 * @see #setStep(int)
	 * @see org.probebook.knowledge.cases.CasesPackage#getCaseStep_Step()
	 * @model unique="false"
	 * @generated
	 */
	int getStep();

	/**
	 * Sets the value of the '{@link org.probebook.knowledge.cases.CaseStep#getStep <em>Step</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Step</em>' attribute.
	 * @see #getStep()
	 * @generated
	 */
	void setStep(int value);

	/**
	 * Returns the value of the '<em><b>Done</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Done</em>' attribute.
	 * @see #setDone(Date)
	 * @see org.probebook.knowledge.cases.CasesPackage#getCaseStep_Done()
	 * @model unique="false"
	 * @generated
	 */
	Date getDone();

	/**
	 * Sets the value of the '{@link org.probebook.knowledge.cases.CaseStep#getDone <em>Done</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Done</em>' attribute.
	 * @see #getDone()
	 * @generated
	 */
	void setDone(Date value);

	/**
	 * Returns the value of the '<em><b>Undo</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The value before a change, in the form of an undo file; none where nothing was changed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Undo</em>' attribute.
	 * @see #setUndo(String)
	 * @see org.probebook.knowledge.cases.CasesPackage#getCaseStep_Undo()
	 * @model unique="false"
	 * @generated
	 */
	String getUndo();

	/**
	 * Sets the value of the '{@link org.probebook.knowledge.cases.CaseStep#getUndo <em>Undo</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Undo</em>' attribute.
	 * @see #getUndo()
	 * @generated
	 */
	void setUndo(String value);

} // CaseStep
