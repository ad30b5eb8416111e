/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.probebook.knowledge;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * @see org.probebook.knowledge.KnowledgeFactory
 * @model kind="package"
 *        annotation="http://www.eclipse.org/emf/2002/GenModel modelDirectory='/org.probebook.knowledge/src-gen' suppressGenModelAnnotations='false' bundleManifest='false' operationReflection='false' complianceLevel='17.0' copyrightText='SPDX-License-Identifier: EPL-2.0' basePackage='org.probebook'"
 * @generated
 */
public interface KnowledgePackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "knowledge";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "https://probebook.org/knowledge/1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "knowledge";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	KnowledgePackage eINSTANCE = org.probebook.knowledge.impl.KnowledgePackageImpl.init();

	/**
	 * The meta object id for the '{@link org.probebook.knowledge.impl.ProblemImpl <em>Problem</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.probebook.knowledge.impl.ProblemImpl
	 * @see org.probebook.knowledge.impl.KnowledgePackageImpl#getProblem()
	 * @generated
	 */
	int PROBLEM = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROBLEM__ID = 0;

	/**
	 * The feature id for the '<em><b>About</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROBLEM__ABOUT = 1;

	/**
	 * The feature id for the '<em><b>Title</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROBLEM__TITLE = 2;

	/**
	 * The feature id for the '<em><b>Symptoms</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROBLEM__SYMPTOMS = 3;

	/**
	 * The feature id for the '<em><b>Conditions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROBLEM__CONDITIONS = 4;

	/**
	 * The feature id for the '<em><b>Causes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROBLEM__CAUSES = 5;

	/**
	 * The feature id for the '<em><b>Fixes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROBLEM__FIXES = 6;

	/**
	 * The feature id for the '<em><b>Rejections</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROBLEM__REJECTIONS = 7;

	/**
	 * The number of structural features of the '<em>Problem</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROBLEM_FEATURE_COUNT = 8;

	/**
	 * The meta object id for the '{@link org.probebook.knowledge.impl.RejectionImpl <em>Rejection</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.probebook.knowledge.impl.RejectionImpl
	 * @see org.probebook.knowledge.impl.KnowledgePackageImpl#getRejection()
	 * @generated
	 */
	int REJECTION = 1;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REJECTION__KIND = 0;

	/**
	 * The feature id for the '<em><b>Article</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REJECTION__ARTICLE = 1;

	/**
	 * The feature id for the '<em><b>Quote</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REJECTION__QUOTE = 2;

	/**
	 * The feature id for the '<em><b>Words</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REJECTION__WORDS = 3;

	/**
	 * The number of structural features of the '<em>Rejection</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REJECTION_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.probebook.knowledge.impl.TextImpl <em>Text</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.probebook.knowledge.impl.TextImpl
	 * @see org.probebook.knowledge.impl.KnowledgePackageImpl#getText()
	 * @generated
	 */
	int TEXT = 2;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT__LANGUAGE = 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT__VALUE = 1;

	/**
	 * The number of structural features of the '<em>Text</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.probebook.knowledge.impl.PassageImpl <em>Passage</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.probebook.knowledge.impl.PassageImpl
	 * @see org.probebook.knowledge.impl.KnowledgePackageImpl#getPassage()
	 * @generated
	 */
	int PASSAGE = 3;

	/**
	 * The feature id for the '<em><b>Article</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PASSAGE__ARTICLE = 0;

	/**
	 * The feature id for the '<em><b>Section</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PASSAGE__SECTION = 1;

	/**
	 * The feature id for the '<em><b>Quote</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PASSAGE__QUOTE = 2;

	/**
	 * The number of structural features of the '<em>Passage</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PASSAGE_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.probebook.knowledge.impl.SymptomImpl <em>Symptom</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.probebook.knowledge.impl.SymptomImpl
	 * @see org.probebook.knowledge.impl.KnowledgePackageImpl#getSymptom()
	 * @generated
	 */
	int SYMPTOM = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYMPTOM__ID = 0;

	/**
	 * The feature id for the '<em><b>Statement</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYMPTOM__STATEMENT = 1;

	/**
	 * The feature id for the '<em><b>Facts</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYMPTOM__FACTS = 2;

	/**
	 * The feature id for the '<em><b>Conditions</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYMPTOM__CONDITIONS = 3;

	/**
	 * The feature id for the '<em><b>Passages</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYMPTOM__PASSAGES = 4;

	/**
	 * The number of structural features of the '<em>Symptom</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYMPTOM_FEATURE_COUNT = 5;

	/**
	 * The meta object id for the '{@link org.probebook.knowledge.impl.CauseImpl <em>Cause</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.probebook.knowledge.impl.CauseImpl
	 * @see org.probebook.knowledge.impl.KnowledgePackageImpl#getCause()
	 * @generated
	 */
	int CAUSE = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAUSE__ID = 0;

	/**
	 * The feature id for the '<em><b>Statement</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAUSE__STATEMENT = 1;

	/**
	 * The feature id for the '<em><b>Prior</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAUSE__PRIOR = 2;

	/**
	 * The feature id for the '<em><b>Explains</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAUSE__EXPLAINS = 3;

	/**
	 * The feature id for the '<em><b>Condition</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAUSE__CONDITION = 4;

	/**
	 * The feature id for the '<em><b>Fixes</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAUSE__FIXES = 5;

	/**
	 * The feature id for the '<em><b>Passages</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAUSE__PASSAGES = 6;

	/**
	 * The number of structural features of the '<em>Cause</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAUSE_FEATURE_COUNT = 7;

	/**
	 * The meta object id for the '{@link org.probebook.knowledge.impl.FixImpl <em>Fix</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.probebook.knowledge.impl.FixImpl
	 * @see org.probebook.knowledge.impl.KnowledgePackageImpl#getFix()
	 * @generated
	 */
	int FIX = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIX__ID = 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIX__TITLE = 1;

	/**
	 * The feature id for the '<em><b>Workaround</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIX__WORKAROUND = 2;

	/**
	 * The feature id for the '<em><b>Risks</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIX__RISKS = 3;

	/**
	 * The feature id for the '<em><b>Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIX__MINUTES = 4;

	/**
	 * The feature id for the '<em><b>Steps</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIX__STEPS = 5;

	/**
	 * The feature id for the '<em><b>Verification</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIX__VERIFICATION = 6;

	/**
	 * The feature id for the '<em><b>Passages</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIX__PASSAGES = 7;

	/**
	 * The number of structural features of the '<em>Fix</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIX_FEATURE_COUNT = 8;

	/**
	 * The meta object id for the '{@link org.probebook.knowledge.impl.FixStepImpl <em>Fix Step</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.probebook.knowledge.impl.FixStepImpl
	 * @see org.probebook.knowledge.impl.KnowledgePackageImpl#getFixStep()
	 * @generated
	 */
	int FIX_STEP = 7;

	/**
	 * The feature id for the '<em><b>Text</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIX_STEP__TEXT = 0;

	/**
	 * The feature id for the '<em><b>Risks</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIX_STEP__RISKS = 1;

	/**
	 * The number of structural features of the '<em>Fix Step</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIX_STEP_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.probebook.knowledge.impl.ConditionImpl <em>Condition</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.probebook.knowledge.impl.ConditionImpl
	 * @see org.probebook.knowledge.impl.KnowledgePackageImpl#getCondition()
	 * @generated
	 */
	int CONDITION = 8;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION__ID = 0;

	/**
	 * The feature id for the '<em><b>Purpose</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION__PURPOSE = 1;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION__ROLE = 2;

	/**
	 * The feature id for the '<em><b>Label</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION__LABEL = 3;

	/**
	 * The feature id for the '<em><b>Passages</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION__PASSAGES = 4;

	/**
	 * The number of structural features of the '<em>Condition</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION_FEATURE_COUNT = 5;

	/**
	 * The meta object id for the '{@link org.probebook.knowledge.impl.ExpectationImpl <em>Expectation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.probebook.knowledge.impl.ExpectationImpl
	 * @see org.probebook.knowledge.impl.KnowledgePackageImpl#getExpectation()
	 * @generated
	 */
	int EXPECTATION = 9;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPECTATION__ID = CONDITION__ID;

	/**
	 * The feature id for the '<em><b>Purpose</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPECTATION__PURPOSE = CONDITION__PURPOSE;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPECTATION__ROLE = CONDITION__ROLE;

	/**
	 * The feature id for the '<em><b>Label</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPECTATION__LABEL = CONDITION__LABEL;

	/**
	 * The feature id for the '<em><b>Passages</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPECTATION__PASSAGES = CONDITION__PASSAGES;

	/**
	 * The feature id for the '<em><b>Probe</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPECTATION__PROBE = CONDITION_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Attribute</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPECTATION__ATTRIBUTE = CONDITION_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Comparator</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPECTATION__COMPARATOR = CONDITION_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Expected</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPECTATION__EXPECTED = CONDITION_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>When Absent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPECTATION__WHEN_ABSENT = CONDITION_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Platforms</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPECTATION__PLATFORMS = CONDITION_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Editions</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPECTATION__EDITIONS = CONDITION_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Expectation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPECTATION_FEATURE_COUNT = CONDITION_FEATURE_COUNT + 7;

	/**
	 * The meta object id for the '{@link org.probebook.knowledge.impl.CompositeImpl <em>Composite</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.probebook.knowledge.impl.CompositeImpl
	 * @see org.probebook.knowledge.impl.KnowledgePackageImpl#getComposite()
	 * @generated
	 */
	int COMPOSITE = 10;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPOSITE__ID = CONDITION__ID;

	/**
	 * The feature id for the '<em><b>Purpose</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPOSITE__PURPOSE = CONDITION__PURPOSE;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPOSITE__ROLE = CONDITION__ROLE;

	/**
	 * The feature id for the '<em><b>Label</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPOSITE__LABEL = CONDITION__LABEL;

	/**
	 * The feature id for the '<em><b>Passages</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPOSITE__PASSAGES = CONDITION__PASSAGES;

	/**
	 * The feature id for the '<em><b>Parts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPOSITE__PARTS = CONDITION_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Composite</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPOSITE_FEATURE_COUNT = CONDITION_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.probebook.knowledge.impl.AllOfImpl <em>All Of</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.probebook.knowledge.impl.AllOfImpl
	 * @see org.probebook.knowledge.impl.KnowledgePackageImpl#getAllOf()
	 * @generated
	 */
	int ALL_OF = 11;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALL_OF__ID = COMPOSITE__ID;

	/**
	 * The feature id for the '<em><b>Purpose</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALL_OF__PURPOSE = COMPOSITE__PURPOSE;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALL_OF__ROLE = COMPOSITE__ROLE;

	/**
	 * The feature id for the '<em><b>Label</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALL_OF__LABEL = COMPOSITE__LABEL;

	/**
	 * The feature id for the '<em><b>Passages</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALL_OF__PASSAGES = COMPOSITE__PASSAGES;

	/**
	 * The feature id for the '<em><b>Parts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALL_OF__PARTS = COMPOSITE__PARTS;

	/**
	 * The number of structural features of the '<em>All Of</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALL_OF_FEATURE_COUNT = COMPOSITE_FEATURE_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.probebook.knowledge.impl.AnyOfImpl <em>Any Of</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.probebook.knowledge.impl.AnyOfImpl
	 * @see org.probebook.knowledge.impl.KnowledgePackageImpl#getAnyOf()
	 * @generated
	 */
	int ANY_OF = 12;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANY_OF__ID = COMPOSITE__ID;

	/**
	 * The feature id for the '<em><b>Purpose</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANY_OF__PURPOSE = COMPOSITE__PURPOSE;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANY_OF__ROLE = COMPOSITE__ROLE;

	/**
	 * The feature id for the '<em><b>Label</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANY_OF__LABEL = COMPOSITE__LABEL;

	/**
	 * The feature id for the '<em><b>Passages</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANY_OF__PASSAGES = COMPOSITE__PASSAGES;

	/**
	 * The feature id for the '<em><b>Parts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANY_OF__PARTS = COMPOSITE__PARTS;

	/**
	 * The number of structural features of the '<em>Any Of</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANY_OF_FEATURE_COUNT = COMPOSITE_FEATURE_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.probebook.knowledge.impl.NotImpl <em>Not</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.probebook.knowledge.impl.NotImpl
	 * @see org.probebook.knowledge.impl.KnowledgePackageImpl#getNot()
	 * @generated
	 */
	int NOT = 13;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOT__ID = CONDITION__ID;

	/**
	 * The feature id for the '<em><b>Purpose</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOT__PURPOSE = CONDITION__PURPOSE;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOT__ROLE = CONDITION__ROLE;

	/**
	 * The feature id for the '<em><b>Label</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOT__LABEL = CONDITION__LABEL;

	/**
	 * The feature id for the '<em><b>Passages</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOT__PASSAGES = CONDITION__PASSAGES;

	/**
	 * The feature id for the '<em><b>Part</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOT__PART = CONDITION_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Not</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOT_FEATURE_COUNT = CONDITION_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.probebook.knowledge.impl.ProbeImpl <em>Probe</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.probebook.knowledge.impl.ProbeImpl
	 * @see org.probebook.knowledge.impl.KnowledgePackageImpl#getProbe()
	 * @generated
	 */
	int PROBE = 14;

	/**
	 * The feature id for the '<em><b>Timeout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROBE__TIMEOUT = 0;

	/**
	 * The number of structural features of the '<em>Probe</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROBE_FEATURE_COUNT = 1;

	/**
	 * The meta object id for the '{@link org.probebook.knowledge.Risk <em>Risk</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.probebook.knowledge.Risk
	 * @see org.probebook.knowledge.impl.KnowledgePackageImpl#getRisk()
	 * @generated
	 */
	int RISK = 15;

	/**
	 * The meta object id for the '{@link org.probebook.knowledge.Purpose <em>Purpose</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.probebook.knowledge.Purpose
	 * @see org.probebook.knowledge.impl.KnowledgePackageImpl#getPurpose()
	 * @generated
	 */
	int PURPOSE = 16;

	/**
	 * The meta object id for the '{@link org.probebook.knowledge.Role <em>Role</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.probebook.knowledge.Role
	 * @see org.probebook.knowledge.impl.KnowledgePackageImpl#getRole()
	 * @generated
	 */
	int ROLE = 17;

	/**
	 * The meta object id for the '{@link org.probebook.knowledge.Comparator <em>Comparator</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.probebook.knowledge.Comparator
	 * @see org.probebook.knowledge.impl.KnowledgePackageImpl#getComparator()
	 * @generated
	 */
	int COMPARATOR = 18;


	/**
	 * Returns the meta object for class '{@link org.probebook.knowledge.Problem <em>Problem</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Problem</em>'.
	 * @see org.probebook.knowledge.Problem
	 * @generated
	 */
	EClass getProblem();

	/**
	 * Returns the meta object for the attribute '{@link org.probebook.knowledge.Problem#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.probebook.knowledge.Problem#getId()
	 * @see #getProblem()
	 * @generated
	 */
	EAttribute getProblem_Id();

	/**
	 * Returns the meta object for the attribute list '{@link org.probebook.knowledge.Problem#getAbout <em>About</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>About</em>'.
	 * @see org.probebook.knowledge.Problem#getAbout()
	 * @see #getProblem()
	 * @generated
	 */
	EAttribute getProblem_About();

	/**
	 * Returns the meta object for the containment reference list '{@link org.probebook.knowledge.Problem#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Title</em>'.
	 * @see org.probebook.knowledge.Problem#getTitle()
	 * @see #getProblem()
	 * @generated
	 */
	EReference getProblem_Title();

	/**
	 * Returns the meta object for the containment reference list '{@link org.probebook.knowledge.Problem#getSymptoms <em>Symptoms</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Symptoms</em>'.
	 * @see org.probebook.knowledge.Problem#getSymptoms()
	 * @see #getProblem()
	 * @generated
	 */
	EReference getProblem_Symptoms();

	/**
	 * Returns the meta object for the containment reference list '{@link org.probebook.knowledge.Problem#getConditions <em>Conditions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Conditions</em>'.
	 * @see org.probebook.knowledge.Problem#getConditions()
	 * @see #getProblem()
	 * @generated
	 */
	EReference getProblem_Conditions();

	/**
	 * Returns the meta object for the containment reference list '{@link org.probebook.knowledge.Problem#getCauses <em>Causes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Causes</em>'.
	 * @see org.probebook.knowledge.Problem#getCauses()
	 * @see #getProblem()
	 * @generated
	 */
	EReference getProblem_Causes();

	/**
	 * Returns the meta object for the containment reference list '{@link org.probebook.knowledge.Problem#getFixes <em>Fixes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Fixes</em>'.
	 * @see org.probebook.knowledge.Problem#getFixes()
	 * @see #getProblem()
	 * @generated
	 */
	EReference getProblem_Fixes();

	/**
	 * Returns the meta object for the containment reference list '{@link org.probebook.knowledge.Problem#getRejections <em>Rejections</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Rejections</em>'.
	 * @see org.probebook.knowledge.Problem#getRejections()
	 * @see #getProblem()
	 * @generated
	 */
	EReference getProblem_Rejections();

	/**
	 * Returns the meta object for class '{@link org.probebook.knowledge.Rejection <em>Rejection</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Rejection</em>'.
	 * @see org.probebook.knowledge.Rejection
	 * @generated
	 */
	EClass getRejection();

	/**
	 * Returns the meta object for the attribute '{@link org.probebook.knowledge.Rejection#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.probebook.knowledge.Rejection#getKind()
	 * @see #getRejection()
	 * @generated
	 */
	EAttribute getRejection_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.probebook.knowledge.Rejection#getArticle <em>Article</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Article</em>'.
	 * @see org.probebook.knowledge.Rejection#getArticle()
	 * @see #getRejection()
	 * @generated
	 */
	EAttribute getRejection_Article();

	/**
	 * Returns the meta object for the attribute '{@link org.probebook.knowledge.Rejection#getQuote <em>Quote</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Quote</em>'.
	 * @see org.probebook.knowledge.Rejection#getQuote()
	 * @see #getRejection()
	 * @generated
	 */
	EAttribute getRejection_Quote();

	/**
	 * Returns the meta object for the attribute '{@link org.probebook.knowledge.Rejection#getWords <em>Words</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Words</em>'.
	 * @see org.probebook.knowledge.Rejection#getWords()
	 * @see #getRejection()
	 * @generated
	 */
	EAttribute getRejection_Words();

	/**
	 * Returns the meta object for class '{@link org.probebook.knowledge.Text <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Text</em>'.
	 * @see org.probebook.knowledge.Text
	 * @generated
	 */
	EClass getText();

	/**
	 * Returns the meta object for the attribute '{@link org.probebook.knowledge.Text#getLanguage <em>Language</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Language</em>'.
	 * @see org.probebook.knowledge.Text#getLanguage()
	 * @see #getText()
	 * @generated
	 */
	EAttribute getText_Language();

	/**
	 * Returns the meta object for the attribute '{@link org.probebook.knowledge.Text#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.probebook.knowledge.Text#getValue()
	 * @see #getText()
	 * @generated
	 */
	EAttribute getText_Value();

	/**
	 * Returns the meta object for class '{@link org.probebook.knowledge.Passage <em>Passage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Passage</em>'.
	 * @see org.probebook.knowledge.Passage
	 * @generated
	 */
	EClass getPassage();

	/**
	 * Returns the meta object for the attribute '{@link org.probebook.knowledge.Passage#getArticle <em>Article</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Article</em>'.
	 * @see org.probebook.knowledge.Passage#getArticle()
	 * @see #getPassage()
	 * @generated
	 */
	EAttribute getPassage_Article();

	/**
	 * Returns the meta object for the attribute '{@link org.probebook.knowledge.Passage#getSection <em>Section</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Section</em>'.
	 * @see org.probebook.knowledge.Passage#getSection()
	 * @see #getPassage()
	 * @generated
	 */
	EAttribute getPassage_Section();

	/**
	 * Returns the meta object for the attribute '{@link org.probebook.knowledge.Passage#getQuote <em>Quote</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Quote</em>'.
	 * @see org.probebook.knowledge.Passage#getQuote()
	 * @see #getPassage()
	 * @generated
	 */
	EAttribute getPassage_Quote();

	/**
	 * Returns the meta object for class '{@link org.probebook.knowledge.Symptom <em>Symptom</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Symptom</em>'.
	 * @see org.probebook.knowledge.Symptom
	 * @generated
	 */
	EClass getSymptom();

	/**
	 * Returns the meta object for the attribute '{@link org.probebook.knowledge.Symptom#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.probebook.knowledge.Symptom#getId()
	 * @see #getSymptom()
	 * @generated
	 */
	EAttribute getSymptom_Id();

	/**
	 * Returns the meta object for the containment reference list '{@link org.probebook.knowledge.Symptom#getStatement <em>Statement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Statement</em>'.
	 * @see org.probebook.knowledge.Symptom#getStatement()
	 * @see #getSymptom()
	 * @generated
	 */
	EReference getSymptom_Statement();

	/**
	 * Returns the meta object for the attribute list '{@link org.probebook.knowledge.Symptom#getFacts <em>Facts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Facts</em>'.
	 * @see org.probebook.knowledge.Symptom#getFacts()
	 * @see #getSymptom()
	 * @generated
	 */
	EAttribute getSymptom_Facts();

	/**
	 * Returns the meta object for the reference list '{@link org.probebook.knowledge.Symptom#getConditions <em>Conditions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Conditions</em>'.
	 * @see org.probebook.knowledge.Symptom#getConditions()
	 * @see #getSymptom()
	 * @generated
	 */
	EReference getSymptom_Conditions();

	/**
	 * Returns the meta object for the containment reference list '{@link org.probebook.knowledge.Symptom#getPassages <em>Passages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Passages</em>'.
	 * @see org.probebook.knowledge.Symptom#getPassages()
	 * @see #getSymptom()
	 * @generated
	 */
	EReference getSymptom_Passages();

	/**
	 * Returns the meta object for class '{@link org.probebook.knowledge.Cause <em>Cause</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Cause</em>'.
	 * @see org.probebook.knowledge.Cause
	 * @generated
	 */
	EClass getCause();

	/**
	 * Returns the meta object for the attribute '{@link org.probebook.knowledge.Cause#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.probebook.knowledge.Cause#getId()
	 * @see #getCause()
	 * @generated
	 */
	EAttribute getCause_Id();

	/**
	 * Returns the meta object for the containment reference list '{@link org.probebook.knowledge.Cause#getStatement <em>Statement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Statement</em>'.
	 * @see org.probebook.knowledge.Cause#getStatement()
	 * @see #getCause()
	 * @generated
	 */
	EReference getCause_Statement();

	/**
	 * Returns the meta object for the attribute '{@link org.probebook.knowledge.Cause#getPrior <em>Prior</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Prior</em>'.
	 * @see org.probebook.knowledge.Cause#getPrior()
	 * @see #getCause()
	 * @generated
	 */
	EAttribute getCause_Prior();

	/**
	 * Returns the meta object for the reference list '{@link org.probebook.knowledge.Cause#getExplains <em>Explains</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Explains</em>'.
	 * @see org.probebook.knowledge.Cause#getExplains()
	 * @see #getCause()
	 * @generated
	 */
	EReference getCause_Explains();

	/**
	 * Returns the meta object for the reference '{@link org.probebook.knowledge.Cause#getCondition <em>Condition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Condition</em>'.
	 * @see org.probebook.knowledge.Cause#getCondition()
	 * @see #getCause()
	 * @generated
	 */
	EReference getCause_Condition();

	/**
	 * Returns the meta object for the reference list '{@link org.probebook.knowledge.Cause#getFixes <em>Fixes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Fixes</em>'.
	 * @see org.probebook.knowledge.Cause#getFixes()
	 * @see #getCause()
	 * @generated
	 */
	EReference getCause_Fixes();

	/**
	 * Returns the meta object for the containment reference list '{@link org.probebook.knowledge.Cause#getPassages <em>Passages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Passages</em>'.
	 * @see org.probebook.knowledge.Cause#getPassages()
	 * @see #getCause()
	 * @generated
	 */
	EReference getCause_Passages();

	/**
	 * Returns the meta object for class '{@link org.probebook.knowledge.Fix <em>Fix</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Fix</em>'.
	 * @see org.probebook.knowledge.Fix
	 * @generated
	 */
	EClass getFix();

	/**
	 * Returns the meta object for the attribute '{@link org.probebook.knowledge.Fix#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.probebook.knowledge.Fix#getId()
	 * @see #getFix()
	 * @generated
	 */
	EAttribute getFix_Id();

	/**
	 * Returns the meta object for the containment reference list '{@link org.probebook.knowledge.Fix#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Title</em>'.
	 * @see org.probebook.knowledge.Fix#getTitle()
	 * @see #getFix()
	 * @generated
	 */
	EReference getFix_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.probebook.knowledge.Fix#isWorkaround <em>Workaround</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Workaround</em>'.
	 * @see org.probebook.knowledge.Fix#isWorkaround()
	 * @see #getFix()
	 * @generated
	 */
	EAttribute getFix_Workaround();

	/**
	 * Returns the meta object for the attribute list '{@link org.probebook.knowledge.Fix#getRisks <em>Risks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Risks</em>'.
	 * @see org.probebook.knowledge.Fix#getRisks()
	 * @see #getFix()
	 * @generated
	 */
	EAttribute getFix_Risks();

	/**
	 * Returns the meta object for the attribute '{@link org.probebook.knowledge.Fix#getMinutes <em>Minutes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minutes</em>'.
	 * @see org.probebook.knowledge.Fix#getMinutes()
	 * @see #getFix()
	 * @generated
	 */
	EAttribute getFix_Minutes();

	/**
	 * Returns the meta object for the containment reference list '{@link org.probebook.knowledge.Fix#getSteps <em>Steps</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Steps</em>'.
	 * @see org.probebook.knowledge.Fix#getSteps()
	 * @see #getFix()
	 * @generated
	 */
	EReference getFix_Steps();

	/**
	 * Returns the meta object for the reference '{@link org.probebook.knowledge.Fix#getVerification <em>Verification</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Verification</em>'.
	 * @see org.probebook.knowledge.Fix#getVerification()
	 * @see #getFix()
	 * @generated
	 */
	EReference getFix_Verification();

	/**
	 * Returns the meta object for the containment reference list '{@link org.probebook.knowledge.Fix#getPassages <em>Passages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Passages</em>'.
	 * @see org.probebook.knowledge.Fix#getPassages()
	 * @see #getFix()
	 * @generated
	 */
	EReference getFix_Passages();

	/**
	 * Returns the meta object for class '{@link org.probebook.knowledge.FixStep <em>Fix Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Fix Step</em>'.
	 * @see org.probebook.knowledge.FixStep
	 * @generated
	 */
	EClass getFixStep();

	/**
	 * Returns the meta object for the containment reference list '{@link org.probebook.knowledge.FixStep#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Text</em>'.
	 * @see org.probebook.knowledge.FixStep#getText()
	 * @see #getFixStep()
	 * @generated
	 */
	EReference getFixStep_Text();

	/**
	 * Returns the meta object for the attribute list '{@link org.probebook.knowledge.FixStep#getRisks <em>Risks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Risks</em>'.
	 * @see org.probebook.knowledge.FixStep#getRisks()
	 * @see #getFixStep()
	 * @generated
	 */
	EAttribute getFixStep_Risks();

	/**
	 * Returns the meta object for class '{@link org.probebook.knowledge.Condition <em>Condition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Condition</em>'.
	 * @see org.probebook.knowledge.Condition
	 * @generated
	 */
	EClass getCondition();

	/**
	 * Returns the meta object for the attribute '{@link org.probebook.knowledge.Condition#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.probebook.knowledge.Condition#getId()
	 * @see #getCondition()
	 * @generated
	 */
	EAttribute getCondition_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.probebook.knowledge.Condition#getPurpose <em>Purpose</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Purpose</em>'.
	 * @see org.probebook.knowledge.Condition#getPurpose()
	 * @see #getCondition()
	 * @generated
	 */
	EAttribute getCondition_Purpose();

	/**
	 * Returns the meta object for the attribute '{@link org.probebook.knowledge.Condition#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Role</em>'.
	 * @see org.probebook.knowledge.Condition#getRole()
	 * @see #getCondition()
	 * @generated
	 */
	EAttribute getCondition_Role();

	/**
	 * Returns the meta object for the containment reference list '{@link org.probebook.knowledge.Condition#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Label</em>'.
	 * @see org.probebook.knowledge.Condition#getLabel()
	 * @see #getCondition()
	 * @generated
	 */
	EReference getCondition_Label();

	/**
	 * Returns the meta object for the containment reference list '{@link org.probebook.knowledge.Condition#getPassages <em>Passages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Passages</em>'.
	 * @see org.probebook.knowledge.Condition#getPassages()
	 * @see #getCondition()
	 * @generated
	 */
	EReference getCondition_Passages();

	/**
	 * Returns the meta object for class '{@link org.probebook.knowledge.Expectation <em>Expectation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Expectation</em>'.
	 * @see org.probebook.knowledge.Expectation
	 * @generated
	 */
	EClass getExpectation();

	/**
	 * Returns the meta object for the containment reference '{@link org.probebook.knowledge.Expectation#getProbe <em>Probe</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Probe</em>'.
	 * @see org.probebook.knowledge.Expectation#getProbe()
	 * @see #getExpectation()
	 * @generated
	 */
	EReference getExpectation_Probe();

	/**
	 * Returns the meta object for the attribute '{@link org.probebook.knowledge.Expectation#getAttribute <em>Attribute</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Attribute</em>'.
	 * @see org.probebook.knowledge.Expectation#getAttribute()
	 * @see #getExpectation()
	 * @generated
	 */
	EAttribute getExpectation_Attribute();

	/**
	 * Returns the meta object for the attribute '{@link org.probebook.knowledge.Expectation#getComparator <em>Comparator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Comparator</em>'.
	 * @see org.probebook.knowledge.Expectation#getComparator()
	 * @see #getExpectation()
	 * @generated
	 */
	EAttribute getExpectation_Comparator();

	/**
	 * Returns the meta object for the attribute '{@link org.probebook.knowledge.Expectation#getExpected <em>Expected</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Expected</em>'.
	 * @see org.probebook.knowledge.Expectation#getExpected()
	 * @see #getExpectation()
	 * @generated
	 */
	EAttribute getExpectation_Expected();

	/**
	 * Returns the meta object for the attribute '{@link org.probebook.knowledge.Expectation#getWhenAbsent <em>When Absent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>When Absent</em>'.
	 * @see org.probebook.knowledge.Expectation#getWhenAbsent()
	 * @see #getExpectation()
	 * @generated
	 */
	EAttribute getExpectation_WhenAbsent();

	/**
	 * Returns the meta object for the attribute list '{@link org.probebook.knowledge.Expectation#getPlatforms <em>Platforms</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Platforms</em>'.
	 * @see org.probebook.knowledge.Expectation#getPlatforms()
	 * @see #getExpectation()
	 * @generated
	 */
	EAttribute getExpectation_Platforms();

	/**
	 * Returns the meta object for the attribute list '{@link org.probebook.knowledge.Expectation#getEditions <em>Editions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Editions</em>'.
	 * @see org.probebook.knowledge.Expectation#getEditions()
	 * @see #getExpectation()
	 * @generated
	 */
	EAttribute getExpectation_Editions();

	/**
	 * Returns the meta object for class '{@link org.probebook.knowledge.Composite <em>Composite</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Composite</em>'.
	 * @see org.probebook.knowledge.Composite
	 * @generated
	 */
	EClass getComposite();

	/**
	 * Returns the meta object for the containment reference list '{@link org.probebook.knowledge.Composite#getParts <em>Parts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Parts</em>'.
	 * @see org.probebook.knowledge.Composite#getParts()
	 * @see #getComposite()
	 * @generated
	 */
	EReference getComposite_Parts();

	/**
	 * Returns the meta object for class '{@link org.probebook.knowledge.AllOf <em>All Of</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>All Of</em>'.
	 * @see org.probebook.knowledge.AllOf
	 * @generated
	 */
	EClass getAllOf();

	/**
	 * Returns the meta object for class '{@link org.probebook.knowledge.AnyOf <em>Any Of</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Any Of</em>'.
	 * @see org.probebook.knowledge.AnyOf
	 * @generated
	 */
	EClass getAnyOf();

	/**
	 * Returns the meta object for class '{@link org.probebook.knowledge.Not <em>Not</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Not</em>'.
	 * @see org.probebook.knowledge.Not
	 * @generated
	 */
	EClass getNot();

	/**
	 * Returns the meta object for the containment reference '{@link org.probebook.knowledge.Not#getPart <em>Part</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Part</em>'.
	 * @see org.probebook.knowledge.Not#getPart()
	 * @see #getNot()
	 * @generated
	 */
	EReference getNot_Part();

	/**
	 * Returns the meta object for class '{@link org.probebook.knowledge.Probe <em>Probe</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Probe</em>'.
	 * @see org.probebook.knowledge.Probe
	 * @generated
	 */
	EClass getProbe();

	/**
	 * Returns the meta object for the attribute '{@link org.probebook.knowledge.Probe#getTimeout <em>Timeout</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Timeout</em>'.
	 * @see org.probebook.knowledge.Probe#getTimeout()
	 * @see #getProbe()
	 * @generated
	 */
	EAttribute getProbe_Timeout();

	/**
	 * Returns the meta object for enum '{@link org.probebook.knowledge.Risk <em>Risk</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Risk</em>'.
	 * @see org.probebook.knowledge.Risk
	 * @generated
	 */
	EEnum getRisk();

	/**
	 * Returns the meta object for enum '{@link org.probebook.knowledge.Purpose <em>Purpose</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Purpose</em>'.
	 * @see org.probebook.knowledge.Purpose
	 * @generated
	 */
	EEnum getPurpose();

	/**
	 * Returns the meta object for enum '{@link org.probebook.knowledge.Role <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Role</em>'.
	 * @see org.probebook.knowledge.Role
	 * @generated
	 */
	EEnum getRole();

	/**
	 * Returns the meta object for enum '{@link org.probebook.knowledge.Comparator <em>Comparator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Comparator</em>'.
	 * @see org.probebook.knowledge.Comparator
	 * @generated
	 */
	EEnum getComparator();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	KnowledgeFactory getKnowledgeFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.probebook.knowledge.impl.ProblemImpl <em>Problem</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.probebook.knowledge.impl.ProblemImpl
		 * @see org.probebook.knowledge.impl.KnowledgePackageImpl#getProblem()
		 * @generated
		 */
		EClass PROBLEM = eINSTANCE.getProblem();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROBLEM__ID = eINSTANCE.getProblem_Id();

		/**
		 * The meta object literal for the '<em><b>About</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROBLEM__ABOUT = eINSTANCE.getProblem_About();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROBLEM__TITLE = eINSTANCE.getProblem_Title();

		/**
		 * The meta object literal for the '<em><b>Symptoms</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROBLEM__SYMPTOMS = eINSTANCE.getProblem_Symptoms();

		/**
		 * The meta object literal for the '<em><b>Conditions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROBLEM__CONDITIONS = eINSTANCE.getProblem_Conditions();

		/**
		 * The meta object literal for the '<em><b>Causes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROBLEM__CAUSES = eINSTANCE.getProblem_Causes();

		/**
		 * The meta object literal for the '<em><b>Fixes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROBLEM__FIXES = eINSTANCE.getProblem_Fixes();

		/**
		 * The meta object literal for the '<em><b>Rejections</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROBLEM__REJECTIONS = eINSTANCE.getProblem_Rejections();

		/**
		 * The meta object literal for the '{@link org.probebook.knowledge.impl.RejectionImpl <em>Rejection</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.probebook.knowledge.impl.RejectionImpl
		 * @see org.probebook.knowledge.impl.KnowledgePackageImpl#getRejection()
		 * @generated
		 */
		EClass REJECTION = eINSTANCE.getRejection();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REJECTION__KIND = eINSTANCE.getRejection_Kind();

		/**
		 * The meta object literal for the '<em><b>Article</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REJECTION__ARTICLE = eINSTANCE.getRejection_Article();

		/**
		 * The meta object literal for the '<em><b>Quote</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REJECTION__QUOTE = eINSTANCE.getRejection_Quote();

		/**
		 * The meta object literal for the '<em><b>Words</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REJECTION__WORDS = eINSTANCE.getRejection_Words();

		/**
		 * The meta object literal for the '{@link org.probebook.knowledge.impl.TextImpl <em>Text</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.probebook.knowledge.impl.TextImpl
		 * @see org.probebook.knowledge.impl.KnowledgePackageImpl#getText()
		 * @generated
		 */
		EClass TEXT = eINSTANCE.getText();

		/**
		 * The meta object literal for the '<em><b>Language</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEXT__LANGUAGE = eINSTANCE.getText_Language();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEXT__VALUE = eINSTANCE.getText_Value();

		/**
		 * The meta object literal for the '{@link org.probebook.knowledge.impl.PassageImpl <em>Passage</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.probebook.knowledge.impl.PassageImpl
		 * @see org.probebook.knowledge.impl.KnowledgePackageImpl#getPassage()
		 * @generated
		 */
		EClass PASSAGE = eINSTANCE.getPassage();

		/**
		 * The meta object literal for the '<em><b>Article</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PASSAGE__ARTICLE = eINSTANCE.getPassage_Article();

		/**
		 * The meta object literal for the '<em><b>Section</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PASSAGE__SECTION = eINSTANCE.getPassage_Section();

		/**
		 * The meta object literal for the '<em><b>Quote</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PASSAGE__QUOTE = eINSTANCE.getPassage_Quote();

		/**
		 * The meta object literal for the '{@link org.probebook.knowledge.impl.SymptomImpl <em>Symptom</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.probebook.knowledge.impl.SymptomImpl
		 * @see org.probebook.knowledge.impl.KnowledgePackageImpl#getSymptom()
		 * @generated
		 */
		EClass SYMPTOM = eINSTANCE.getSymptom();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SYMPTOM__ID = eINSTANCE.getSymptom_Id();

		/**
		 * The meta object literal for the '<em><b>Statement</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SYMPTOM__STATEMENT = eINSTANCE.getSymptom_Statement();

		/**
		 * The meta object literal for the '<em><b>Facts</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SYMPTOM__FACTS = eINSTANCE.getSymptom_Facts();

		/**
		 * The meta object literal for the '<em><b>Conditions</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SYMPTOM__CONDITIONS = eINSTANCE.getSymptom_Conditions();

		/**
		 * The meta object literal for the '<em><b>Passages</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SYMPTOM__PASSAGES = eINSTANCE.getSymptom_Passages();

		/**
		 * The meta object literal for the '{@link org.probebook.knowledge.impl.CauseImpl <em>Cause</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.probebook.knowledge.impl.CauseImpl
		 * @see org.probebook.knowledge.impl.KnowledgePackageImpl#getCause()
		 * @generated
		 */
		EClass CAUSE = eINSTANCE.getCause();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAUSE__ID = eINSTANCE.getCause_Id();

		/**
		 * The meta object literal for the '<em><b>Statement</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CAUSE__STATEMENT = eINSTANCE.getCause_Statement();

		/**
		 * The meta object literal for the '<em><b>Prior</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAUSE__PRIOR = eINSTANCE.getCause_Prior();

		/**
		 * The meta object literal for the '<em><b>Explains</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CAUSE__EXPLAINS = eINSTANCE.getCause_Explains();

		/**
		 * The meta object literal for the '<em><b>Condition</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CAUSE__CONDITION = eINSTANCE.getCause_Condition();

		/**
		 * The meta object literal for the '<em><b>Fixes</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CAUSE__FIXES = eINSTANCE.getCause_Fixes();

		/**
		 * The meta object literal for the '<em><b>Passages</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CAUSE__PASSAGES = eINSTANCE.getCause_Passages();

		/**
		 * The meta object literal for the '{@link org.probebook.knowledge.impl.FixImpl <em>Fix</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.probebook.knowledge.impl.FixImpl
		 * @see org.probebook.knowledge.impl.KnowledgePackageImpl#getFix()
		 * @generated
		 */
		EClass FIX = eINSTANCE.getFix();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIX__ID = eINSTANCE.getFix_Id();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FIX__TITLE = eINSTANCE.getFix_Title();

		/**
		 * The meta object literal for the '<em><b>Workaround</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIX__WORKAROUND = eINSTANCE.getFix_Workaround();

		/**
		 * The meta object literal for the '<em><b>Risks</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIX__RISKS = eINSTANCE.getFix_Risks();

		/**
		 * The meta object literal for the '<em><b>Minutes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIX__MINUTES = eINSTANCE.getFix_Minutes();

		/**
		 * The meta object literal for the '<em><b>Steps</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FIX__STEPS = eINSTANCE.getFix_Steps();

		/**
		 * The meta object literal for the '<em><b>Verification</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FIX__VERIFICATION = eINSTANCE.getFix_Verification();

		/**
		 * The meta object literal for the '<em><b>Passages</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FIX__PASSAGES = eINSTANCE.getFix_Passages();

		/**
		 * The meta object literal for the '{@link org.probebook.knowledge.impl.FixStepImpl <em>Fix Step</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.probebook.knowledge.impl.FixStepImpl
		 * @see org.probebook.knowledge.impl.KnowledgePackageImpl#getFixStep()
		 * @generated
		 */
		EClass FIX_STEP = eINSTANCE.getFixStep();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FIX_STEP__TEXT = eINSTANCE.getFixStep_Text();

		/**
		 * The meta object literal for the '<em><b>Risks</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIX_STEP__RISKS = eINSTANCE.getFixStep_Risks();

		/**
		 * The meta object literal for the '{@link org.probebook.knowledge.impl.ConditionImpl <em>Condition</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.probebook.knowledge.impl.ConditionImpl
		 * @see org.probebook.knowledge.impl.KnowledgePackageImpl#getCondition()
		 * @generated
		 */
		EClass CONDITION = eINSTANCE.getCondition();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONDITION__ID = eINSTANCE.getCondition_Id();

		/**
		 * The meta object literal for the '<em><b>Purpose</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONDITION__PURPOSE = eINSTANCE.getCondition_Purpose();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONDITION__ROLE = eINSTANCE.getCondition_Role();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONDITION__LABEL = eINSTANCE.getCondition_Label();

		/**
		 * The meta object literal for the '<em><b>Passages</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONDITION__PASSAGES = eINSTANCE.getCondition_Passages();

		/**
		 * The meta object literal for the '{@link org.probebook.knowledge.impl.ExpectationImpl <em>Expectation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.probebook.knowledge.impl.ExpectationImpl
		 * @see org.probebook.knowledge.impl.KnowledgePackageImpl#getExpectation()
		 * @generated
		 */
		EClass EXPECTATION = eINSTANCE.getExpectation();

		/**
		 * The meta object literal for the '<em><b>Probe</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EXPECTATION__PROBE = eINSTANCE.getExpectation_Probe();

		/**
		 * The meta object literal for the '<em><b>Attribute</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPECTATION__ATTRIBUTE = eINSTANCE.getExpectation_Attribute();

		/**
		 * The meta object literal for the '<em><b>Comparator</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPECTATION__COMPARATOR = eINSTANCE.getExpectation_Comparator();

		/**
		 * The meta object literal for the '<em><b>Expected</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPECTATION__EXPECTED = eINSTANCE.getExpectation_Expected();

		/**
		 * The meta object literal for the '<em><b>When Absent</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPECTATION__WHEN_ABSENT = eINSTANCE.getExpectation_WhenAbsent();

		/**
		 * The meta object literal for the '<em><b>Platforms</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPECTATION__PLATFORMS = eINSTANCE.getExpectation_Platforms();

		/**
		 * The meta object literal for the '<em><b>Editions</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPECTATION__EDITIONS = eINSTANCE.getExpectation_Editions();

		/**
		 * The meta object literal for the '{@link org.probebook.knowledge.impl.CompositeImpl <em>Composite</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.probebook.knowledge.impl.CompositeImpl
		 * @see org.probebook.knowledge.impl.KnowledgePackageImpl#getComposite()
		 * @generated
		 */
		EClass COMPOSITE = eINSTANCE.getComposite();

		/**
		 * The meta object literal for the '<em><b>Parts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COMPOSITE__PARTS = eINSTANCE.getComposite_Parts();

		/**
		 * The meta object literal for the '{@link org.probebook.knowledge.impl.AllOfImpl <em>All Of</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.probebook.knowledge.impl.AllOfImpl
		 * @see org.probebook.knowledge.impl.KnowledgePackageImpl#getAllOf()
		 * @generated
		 */
		EClass ALL_OF = eINSTANCE.getAllOf();

		/**
		 * The meta object literal for the '{@link org.probebook.knowledge.impl.AnyOfImpl <em>Any Of</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.probebook.knowledge.impl.AnyOfImpl
		 * @see org.probebook.knowledge.impl.KnowledgePackageImpl#getAnyOf()
		 * @generated
		 */
		EClass ANY_OF = eINSTANCE.getAnyOf();

		/**
		 * The meta object literal for the '{@link org.probebook.knowledge.impl.NotImpl <em>Not</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.probebook.knowledge.impl.NotImpl
		 * @see org.probebook.knowledge.impl.KnowledgePackageImpl#getNot()
		 * @generated
		 */
		EClass NOT = eINSTANCE.getNot();

		/**
		 * The meta object literal for the '<em><b>Part</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NOT__PART = eINSTANCE.getNot_Part();

		/**
		 * The meta object literal for the '{@link org.probebook.knowledge.impl.ProbeImpl <em>Probe</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.probebook.knowledge.impl.ProbeImpl
		 * @see org.probebook.knowledge.impl.KnowledgePackageImpl#getProbe()
		 * @generated
		 */
		EClass PROBE = eINSTANCE.getProbe();

		/**
		 * The meta object literal for the '<em><b>Timeout</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROBE__TIMEOUT = eINSTANCE.getProbe_Timeout();

		/**
		 * The meta object literal for the '{@link org.probebook.knowledge.Risk <em>Risk</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.probebook.knowledge.Risk
		 * @see org.probebook.knowledge.impl.KnowledgePackageImpl#getRisk()
		 * @generated
		 */
		EEnum RISK = eINSTANCE.getRisk();

		/**
		 * The meta object literal for the '{@link org.probebook.knowledge.Purpose <em>Purpose</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.probebook.knowledge.Purpose
		 * @see org.probebook.knowledge.impl.KnowledgePackageImpl#getPurpose()
		 * @generated
		 */
		EEnum PURPOSE = eINSTANCE.getPurpose();

		/**
		 * The meta object literal for the '{@link org.probebook.knowledge.Role <em>Role</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.probebook.knowledge.Role
		 * @see org.probebook.knowledge.impl.KnowledgePackageImpl#getRole()
		 * @generated
		 */
		EEnum ROLE = eINSTANCE.getRole();

		/**
		 * The meta object literal for the '{@link org.probebook.knowledge.Comparator <em>Comparator</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.probebook.knowledge.Comparator
		 * @see org.probebook.knowledge.impl.KnowledgePackageImpl#getComparator()
		 * @generated
		 */
		EEnum COMPARATOR = eINSTANCE.getComparator();

	}

} //KnowledgePackage
