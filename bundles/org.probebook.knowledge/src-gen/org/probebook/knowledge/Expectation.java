/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.probebook.knowledge;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Expectation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * A fault seen in what one probe observes.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.probebook.knowledge.Expectation#getProbe <em>Probe</em>}</li>
 *   <li>{@link org.probebook.knowledge.Expectation#getAttribute <em>Attribute</em>}</li>
 *   <li>{@link org.probebook.knowledge.Expectation#getComparator <em>Comparator</em>}</li>
 *   <li>{@link org.probebook.knowledge.Expectation#getExpected <em>Expected</em>}</li>
 *   <li>{@link org.probebook.knowledge.Expectation#getWhenAbsent <em>When Absent</em>}</li>
 *   <li>{@link org.probebook.knowledge.Expectation#getPlatforms <em>Platforms</em>}</li>
 *   <li>{@link org.probebook.knowledge.Expectation#getEditions <em>Editions</em>}</li>
 * </ul>
 *
 * @see org.probebook.knowledge.KnowledgePackage#getExpectation()
 * @model
 * @generated
 */
public interface Expectation extends Condition {
	/**
	 * Returns the value of the '<em><b>Probe</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Probe</em>' containment reference.
	 * @see #setProbe(Probe)
	 * @see org.probebook.knowledge.KnowledgePackage#getExpectation_Probe()
	 * @model containment="true"
	 * @generated
	 */
	Probe getProbe();

	/**
	 * Sets the value of the '{@link org.probebook.knowledge.Expectation#getProbe <em>Probe</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Probe</em>' containment reference.
	 * @see #getProbe()
	 * @generated
	 */
	void setProbe(Probe value);

	/**
	 * Returns the value of the '<em><b>Attribute</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Which of the observed attributes is compared; none: the main one of the probe's kind.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Attribute</em>' attribute.
	 * @see #setAttribute(String)
	 * @see org.probebook.knowledge.KnowledgePackage#getExpectation_Attribute()
	 * @model unique="false"
	 * @generated
	 */
	String getAttribute();

	/**
	 * Sets the value of the '{@link org.probebook.knowledge.Expectation#getAttribute <em>Attribute</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Attribute</em>' attribute.
	 * @see #getAttribute()
	 * @generated
	 */
	void setAttribute(String value);

	/**
	 * Returns the value of the '<em><b>Comparator</b></em>' attribute.
	 * The literals are from the enumeration {@link org.probebook.knowledge.Comparator}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Comparator</em>' attribute.
	 * @see org.probebook.knowledge.Comparator
	 * @see #setComparator(Comparator)
	 * @see org.probebook.knowledge.KnowledgePackage#getExpectation_Comparator()
	 * @model unique="false"
	 * @generated
	 */
	Comparator getComparator();

	/**
	 * Sets the value of the '{@link org.probebook.knowledge.Expectation#getComparator <em>Comparator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Comparator</em>' attribute.
	 * @see org.probebook.knowledge.Comparator
	 * @see #getComparator()
	 * @generated
	 */
	void setComparator(Comparator value);

	/**
	 * Returns the value of the '<em><b>Expected</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The value compared with; its type is that of the observed attribute. Not used by {@code exists} and {@code absent}.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Expected</em>' attribute.
	 * @see #setExpected(String)
	 * @see org.probebook.knowledge.KnowledgePackage#getExpectation_Expected()
	 * @model unique="false"
	 * @generated
	 */
	String getExpected();

	/**
	 * Sets the value of the '{@link org.probebook.knowledge.Expectation#getExpected <em>Expected</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Expected</em>' attribute.
	 * @see #getExpected()
	 * @generated
	 */
	void setExpected(String value);

	/**
	 * Returns the value of the '<em><b>When Absent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The value that the host acts on when it has none; none: an absent value matches no comparator but {@code absent}.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>When Absent</em>' attribute.
	 * @see #setWhenAbsent(String)
	 * @see org.probebook.knowledge.KnowledgePackage#getExpectation_WhenAbsent()
	 * @model unique="false"
	 * @generated
	 */
	String getWhenAbsent();

	/**
	 * Sets the value of the '{@link org.probebook.knowledge.Expectation#getWhenAbsent <em>When Absent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>When Absent</em>' attribute.
	 * @see #getWhenAbsent()
	 * @generated
	 */
	void setWhenAbsent(String value);

	/**
	 * Returns the value of the '<em><b>Platforms</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Platforms on which the fault can be, as tokens ({@code nt4}, {@code linux}); none: any.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Platforms</em>' attribute list.
	 * @see org.probebook.knowledge.KnowledgePackage#getExpectation_Platforms()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getPlatforms();

	/**
	 * Returns the value of the '<em><b>Editions</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Editions on which the fault can be, as tokens ({@code workstation}, {@code home}); none: any.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Editions</em>' attribute list.
	 * @see org.probebook.knowledge.KnowledgePackage#getExpectation_Editions()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getEditions();

} // Expectation
