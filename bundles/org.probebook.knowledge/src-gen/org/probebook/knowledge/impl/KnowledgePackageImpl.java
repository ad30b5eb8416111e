/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.probebook.knowledge.impl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcorePackage;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.probebook.knowledge.AllOf;
import org.probebook.knowledge.AnyOf;
import org.probebook.knowledge.Cause;
import org.probebook.knowledge.Comparator;
import org.probebook.knowledge.Composite;
import org.probebook.knowledge.Condition;
import org.probebook.knowledge.Expectation;
import org.probebook.knowledge.Fix;
import org.probebook.knowledge.FixStep;
import org.probebook.knowledge.KnowledgeFactory;
import org.probebook.knowledge.KnowledgePackage;
import org.probebook.knowledge.Not;
import org.probebook.knowledge.Passage;
import org.probebook.knowledge.Probe;
import org.probebook.knowledge.Problem;
import org.probebook.knowledge.Purpose;
import org.probebook.knowledge.Rejection;
import org.probebook.knowledge.Risk;
import org.probebook.knowledge.Role;
import org.probebook.knowledge.Symptom;
import org.probebook.knowledge.Text;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class KnowledgePackageImpl extends EPackageImpl implements KnowledgePackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass problemEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass rejectionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass textEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass passageEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass symptomEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass causeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass fixEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass fixStepEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass conditionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass expectationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass compositeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass allOfEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass anyOfEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass notEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass probeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum riskEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum purposeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum roleEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum comparatorEEnum = null;

	/**
	 * Creates an instance of the model <b>Package</b>, registered with
	 * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
	 * package URI value.
	 * <p>Note: the correct way to create the package is via the static
	 * factory method {@link #init init()}, which also performs
	 * initialization of the package, or returns the registered package,
	 * if one already exists.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.ecore.EPackage.Registry
	 * @see org.probebook.knowledge.KnowledgePackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private KnowledgePackageImpl() {
		super(eNS_URI, KnowledgeFactory.eINSTANCE);
	}
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static boolean isInited = false;

	/**
	 * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
	 *
	 * <p>This method is used to initialize {@link KnowledgePackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static KnowledgePackage init() {
		if (isInited) return (KnowledgePackage)EPackage.Registry.INSTANCE.getEPackage(KnowledgePackage.eNS_URI);

		// Obtain or create and register package
		Object registeredKnowledgePackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		KnowledgePackageImpl theKnowledgePackage = registeredKnowledgePackage instanceof KnowledgePackageImpl ? (KnowledgePackageImpl)registeredKnowledgePackage : new KnowledgePackageImpl();

		isInited = true;

		// Initialize simple dependencies
		EcorePackage.eINSTANCE.eClass();

		// Create package meta-data objects
		theKnowledgePackage.createPackageContents();

		// Initialize created meta-data
		theKnowledgePackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theKnowledgePackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(KnowledgePackage.eNS_URI, theKnowledgePackage);
		return theKnowledgePackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getProblem() {
		return problemEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProblem_Id() {
		return (EAttribute)problemEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProblem_About() {
		return (EAttribute)problemEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProblem_Title() {
		return (EReference)problemEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProblem_Symptoms() {
		return (EReference)problemEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProblem_Conditions() {
		return (EReference)problemEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProblem_Causes() {
		return (EReference)problemEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProblem_Fixes() {
		return (EReference)problemEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProblem_Rejections() {
		return (EReference)problemEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRejection() {
		return rejectionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRejection_Kind() {
		return (EAttribute)rejectionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRejection_Article() {
		return (EAttribute)rejectionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRejection_Quote() {
		return (EAttribute)rejectionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRejection_Words() {
		return (EAttribute)rejectionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getText() {
		return textEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getText_Language() {
		return (EAttribute)textEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getText_Value() {
		return (EAttribute)textEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPassage() {
		return passageEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPassage_Article() {
		return (EAttribute)passageEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPassage_Section() {
		return (EAttribute)passageEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPassage_Quote() {
		return (EAttribute)passageEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSymptom() {
		return symptomEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSymptom_Id() {
		return (EAttribute)symptomEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSymptom_Statement() {
		return (EReference)symptomEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSymptom_Facts() {
		return (EAttribute)symptomEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSymptom_Conditions() {
		return (EReference)symptomEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSymptom_Passages() {
		return (EReference)symptomEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCause() {
		return causeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCause_Id() {
		return (EAttribute)causeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCause_Statement() {
		return (EReference)causeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCause_Prior() {
		return (EAttribute)causeEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCause_Explains() {
		return (EReference)causeEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCause_Condition() {
		return (EReference)causeEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCause_Fixes() {
		return (EReference)causeEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCause_Passages() {
		return (EReference)causeEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFix() {
		return fixEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFix_Id() {
		return (EAttribute)fixEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFix_Title() {
		return (EReference)fixEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFix_Workaround() {
		return (EAttribute)fixEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFix_Risks() {
		return (EAttribute)fixEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFix_Minutes() {
		return (EAttribute)fixEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFix_Steps() {
		return (EReference)fixEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFix_Verification() {
		return (EReference)fixEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFix_Passages() {
		return (EReference)fixEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFixStep() {
		return fixStepEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFixStep_Text() {
		return (EReference)fixStepEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFixStep_Risks() {
		return (EAttribute)fixStepEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCondition() {
		return conditionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCondition_Id() {
		return (EAttribute)conditionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCondition_Purpose() {
		return (EAttribute)conditionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCondition_Role() {
		return (EAttribute)conditionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCondition_Label() {
		return (EReference)conditionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCondition_Passages() {
		return (EReference)conditionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getExpectation() {
		return expectationEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getExpectation_Probe() {
		return (EReference)expectationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExpectation_Attribute() {
		return (EAttribute)expectationEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExpectation_Comparator() {
		return (EAttribute)expectationEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExpectation_Expected() {
		return (EAttribute)expectationEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExpectation_WhenAbsent() {
		return (EAttribute)expectationEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExpectation_Platforms() {
		return (EAttribute)expectationEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExpectation_Editions() {
		return (EAttribute)expectationEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getComposite() {
		return compositeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getComposite_Parts() {
		return (EReference)compositeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAllOf() {
		return allOfEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAnyOf() {
		return anyOfEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getNot() {
		return notEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getNot_Part() {
		return (EReference)notEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getProbe() {
		return probeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProbe_Timeout() {
		return (EAttribute)probeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getRisk() {
		return riskEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getPurpose() {
		return purposeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getRole() {
		return roleEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getComparator() {
		return comparatorEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public KnowledgeFactory getKnowledgeFactory() {
		return (KnowledgeFactory)getEFactoryInstance();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isCreated = false;

	/**
	 * Creates the meta-model objects for the package.  This method is
	 * guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void createPackageContents() {
		if (isCreated) return;
		isCreated = true;

		// Create classes and their features
		problemEClass = createEClass(PROBLEM);
		createEAttribute(problemEClass, PROBLEM__ID);
		createEAttribute(problemEClass, PROBLEM__ABOUT);
		createEReference(problemEClass, PROBLEM__TITLE);
		createEReference(problemEClass, PROBLEM__SYMPTOMS);
		createEReference(problemEClass, PROBLEM__CONDITIONS);
		createEReference(problemEClass, PROBLEM__CAUSES);
		createEReference(problemEClass, PROBLEM__FIXES);
		createEReference(problemEClass, PROBLEM__REJECTIONS);

		rejectionEClass = createEClass(REJECTION);
		createEAttribute(rejectionEClass, REJECTION__KIND);
		createEAttribute(rejectionEClass, REJECTION__ARTICLE);
		createEAttribute(rejectionEClass, REJECTION__QUOTE);
		createEAttribute(rejectionEClass, REJECTION__WORDS);

		textEClass = createEClass(TEXT);
		createEAttribute(textEClass, TEXT__LANGUAGE);
		createEAttribute(textEClass, TEXT__VALUE);

		passageEClass = createEClass(PASSAGE);
		createEAttribute(passageEClass, PASSAGE__ARTICLE);
		createEAttribute(passageEClass, PASSAGE__SECTION);
		createEAttribute(passageEClass, PASSAGE__QUOTE);

		symptomEClass = createEClass(SYMPTOM);
		createEAttribute(symptomEClass, SYMPTOM__ID);
		createEReference(symptomEClass, SYMPTOM__STATEMENT);
		createEAttribute(symptomEClass, SYMPTOM__FACTS);
		createEReference(symptomEClass, SYMPTOM__CONDITIONS);
		createEReference(symptomEClass, SYMPTOM__PASSAGES);

		causeEClass = createEClass(CAUSE);
		createEAttribute(causeEClass, CAUSE__ID);
		createEReference(causeEClass, CAUSE__STATEMENT);
		createEAttribute(causeEClass, CAUSE__PRIOR);
		createEReference(causeEClass, CAUSE__EXPLAINS);
		createEReference(causeEClass, CAUSE__CONDITION);
		createEReference(causeEClass, CAUSE__FIXES);
		createEReference(causeEClass, CAUSE__PASSAGES);

		fixEClass = createEClass(FIX);
		createEAttribute(fixEClass, FIX__ID);
		createEReference(fixEClass, FIX__TITLE);
		createEAttribute(fixEClass, FIX__WORKAROUND);
		createEAttribute(fixEClass, FIX__RISKS);
		createEAttribute(fixEClass, FIX__MINUTES);
		createEReference(fixEClass, FIX__STEPS);
		createEReference(fixEClass, FIX__VERIFICATION);
		createEReference(fixEClass, FIX__PASSAGES);

		fixStepEClass = createEClass(FIX_STEP);
		createEReference(fixStepEClass, FIX_STEP__TEXT);
		createEAttribute(fixStepEClass, FIX_STEP__RISKS);

		conditionEClass = createEClass(CONDITION);
		createEAttribute(conditionEClass, CONDITION__ID);
		createEAttribute(conditionEClass, CONDITION__PURPOSE);
		createEAttribute(conditionEClass, CONDITION__ROLE);
		createEReference(conditionEClass, CONDITION__LABEL);
		createEReference(conditionEClass, CONDITION__PASSAGES);

		expectationEClass = createEClass(EXPECTATION);
		createEReference(expectationEClass, EXPECTATION__PROBE);
		createEAttribute(expectationEClass, EXPECTATION__ATTRIBUTE);
		createEAttribute(expectationEClass, EXPECTATION__COMPARATOR);
		createEAttribute(expectationEClass, EXPECTATION__EXPECTED);
		createEAttribute(expectationEClass, EXPECTATION__WHEN_ABSENT);
		createEAttribute(expectationEClass, EXPECTATION__PLATFORMS);
		createEAttribute(expectationEClass, EXPECTATION__EDITIONS);

		compositeEClass = createEClass(COMPOSITE);
		createEReference(compositeEClass, COMPOSITE__PARTS);

		allOfEClass = createEClass(ALL_OF);

		anyOfEClass = createEClass(ANY_OF);

		notEClass = createEClass(NOT);
		createEReference(notEClass, NOT__PART);

		probeEClass = createEClass(PROBE);
		createEAttribute(probeEClass, PROBE__TIMEOUT);

		// Create enums
		riskEEnum = createEEnum(RISK);
		purposeEEnum = createEEnum(PURPOSE);
		roleEEnum = createEEnum(ROLE);
		comparatorEEnum = createEEnum(COMPARATOR);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isInitialized = false;

	/**
	 * Complete the initialization of the package and its meta-model.  This
	 * method is guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void initializePackageContents() {
		if (isInitialized) return;
		isInitialized = true;

		// Initialize package
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);

		// Obtain other dependent packages
		EcorePackage theEcorePackage = (EcorePackage)EPackage.Registry.INSTANCE.getEPackage(EcorePackage.eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		expectationEClass.getESuperTypes().add(this.getCondition());
		compositeEClass.getESuperTypes().add(this.getCondition());
		allOfEClass.getESuperTypes().add(this.getComposite());
		anyOfEClass.getESuperTypes().add(this.getComposite());
		notEClass.getESuperTypes().add(this.getCondition());

		// Initialize classes and features; add operations and parameters
		initEClass(problemEClass, Problem.class, "Problem", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getProblem_Id(), theEcorePackage.getEString(), "id", null, 0, 1, Problem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProblem_About(), theEcorePackage.getEString(), "about", null, 0, -1, Problem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProblem_Title(), this.getText(), null, "title", null, 0, -1, Problem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProblem_Symptoms(), this.getSymptom(), null, "symptoms", null, 0, -1, Problem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProblem_Conditions(), this.getCondition(), null, "conditions", null, 0, -1, Problem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProblem_Causes(), this.getCause(), null, "causes", null, 0, -1, Problem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProblem_Fixes(), this.getFix(), null, "fixes", null, 0, -1, Problem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProblem_Rejections(), this.getRejection(), null, "rejections", null, 0, -1, Problem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(rejectionEClass, Rejection.class, "Rejection", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRejection_Kind(), theEcorePackage.getEString(), "kind", null, 0, 1, Rejection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRejection_Article(), theEcorePackage.getEString(), "article", null, 0, 1, Rejection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRejection_Quote(), theEcorePackage.getEString(), "quote", null, 0, 1, Rejection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRejection_Words(), theEcorePackage.getEString(), "words", null, 0, 1, Rejection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(textEClass, Text.class, "Text", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getText_Language(), theEcorePackage.getEString(), "language", "en", 0, 1, Text.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getText_Value(), theEcorePackage.getEString(), "value", null, 0, 1, Text.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(passageEClass, Passage.class, "Passage", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPassage_Article(), theEcorePackage.getEString(), "article", null, 0, 1, Passage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPassage_Section(), theEcorePackage.getEString(), "section", null, 0, 1, Passage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPassage_Quote(), theEcorePackage.getEString(), "quote", null, 0, 1, Passage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(symptomEClass, Symptom.class, "Symptom", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSymptom_Id(), theEcorePackage.getEString(), "id", null, 0, 1, Symptom.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSymptom_Statement(), this.getText(), null, "statement", null, 0, -1, Symptom.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSymptom_Facts(), theEcorePackage.getEString(), "facts", null, 0, -1, Symptom.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSymptom_Conditions(), this.getCondition(), null, "conditions", null, 0, -1, Symptom.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSymptom_Passages(), this.getPassage(), null, "passages", null, 0, -1, Symptom.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(causeEClass, Cause.class, "Cause", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCause_Id(), theEcorePackage.getEString(), "id", null, 0, 1, Cause.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCause_Statement(), this.getText(), null, "statement", null, 0, -1, Cause.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCause_Prior(), theEcorePackage.getEDouble(), "prior", "1.0", 0, 1, Cause.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCause_Explains(), this.getSymptom(), null, "explains", null, 0, -1, Cause.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCause_Condition(), this.getCondition(), null, "condition", null, 0, 1, Cause.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCause_Fixes(), this.getFix(), null, "fixes", null, 0, -1, Cause.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCause_Passages(), this.getPassage(), null, "passages", null, 0, -1, Cause.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(fixEClass, Fix.class, "Fix", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getFix_Id(), theEcorePackage.getEString(), "id", null, 0, 1, Fix.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFix_Title(), this.getText(), null, "title", null, 0, -1, Fix.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFix_Workaround(), theEcorePackage.getEBoolean(), "workaround", null, 0, 1, Fix.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFix_Risks(), this.getRisk(), "risks", null, 0, -1, Fix.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFix_Minutes(), theEcorePackage.getEInt(), "minutes", null, 0, 1, Fix.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFix_Steps(), this.getFixStep(), null, "steps", null, 0, -1, Fix.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFix_Verification(), this.getCondition(), null, "verification", null, 0, 1, Fix.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFix_Passages(), this.getPassage(), null, "passages", null, 0, -1, Fix.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(fixStepEClass, FixStep.class, "FixStep", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getFixStep_Text(), this.getText(), null, "text", null, 0, -1, FixStep.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFixStep_Risks(), this.getRisk(), "risks", null, 0, -1, FixStep.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(conditionEClass, Condition.class, "Condition", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCondition_Id(), theEcorePackage.getEString(), "id", null, 0, 1, Condition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCondition_Purpose(), this.getPurpose(), "purpose", null, 0, 1, Condition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCondition_Role(), this.getRole(), "role", null, 0, 1, Condition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCondition_Label(), this.getText(), null, "label", null, 0, -1, Condition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCondition_Passages(), this.getPassage(), null, "passages", null, 0, -1, Condition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(expectationEClass, Expectation.class, "Expectation", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getExpectation_Probe(), this.getProbe(), null, "probe", null, 0, 1, Expectation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExpectation_Attribute(), theEcorePackage.getEString(), "attribute", null, 0, 1, Expectation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExpectation_Comparator(), this.getComparator(), "comparator", null, 0, 1, Expectation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExpectation_Expected(), theEcorePackage.getEString(), "expected", null, 0, 1, Expectation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExpectation_WhenAbsent(), theEcorePackage.getEString(), "whenAbsent", null, 0, 1, Expectation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExpectation_Platforms(), theEcorePackage.getEString(), "platforms", null, 0, -1, Expectation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExpectation_Editions(), theEcorePackage.getEString(), "editions", null, 0, -1, Expectation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(compositeEClass, Composite.class, "Composite", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getComposite_Parts(), this.getCondition(), null, "parts", null, 0, -1, Composite.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(allOfEClass, AllOf.class, "AllOf", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(anyOfEClass, AnyOf.class, "AnyOf", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(notEClass, Not.class, "Not", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getNot_Part(), this.getCondition(), null, "part", null, 0, 1, Not.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(probeEClass, Probe.class, "Probe", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getProbe_Timeout(), theEcorePackage.getEInt(), "timeout", null, 0, 1, Probe.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(riskEEnum, Risk.class, "Risk");
		addEEnumLiteral(riskEEnum, Risk.RESTART);
		addEEnumLiteral(riskEEnum, Risk.REGISTRY);
		addEEnumLiteral(riskEEnum, Risk.DATA_LOSS);
		addEEnumLiteral(riskEEnum, Risk.INTERRUPTION);
		addEEnumLiteral(riskEEnum, Risk.SECURITY);
		addEEnumLiteral(riskEEnum, Risk.FILES);

		initEEnum(purposeEEnum, Purpose.class, "Purpose");
		addEEnumLiteral(purposeEEnum, Purpose.INHERITED);
		addEEnumLiteral(purposeEEnum, Purpose.CAUSE);
		addEEnumLiteral(purposeEEnum, Purpose.SYMPTOM);
		addEEnumLiteral(purposeEEnum, Purpose.FIX);

		initEEnum(roleEEnum, Role.class, "Role");
		addEEnumLiteral(roleEEnum, Role.INHERITED);
		addEEnumLiteral(roleEEnum, Role.HOST);
		addEEnumLiteral(roleEEnum, Role.SERVER);
		addEEnumLiteral(roleEEnum, Role.CLIENT);

		initEEnum(comparatorEEnum, Comparator.class, "Comparator");
		addEEnumLiteral(comparatorEEnum, Comparator.EQUAL);
		addEEnumLiteral(comparatorEEnum, Comparator.NOT_EQUAL);
		addEEnumLiteral(comparatorEEnum, Comparator.LESS);
		addEEnumLiteral(comparatorEEnum, Comparator.AT_MOST);
		addEEnumLiteral(comparatorEEnum, Comparator.GREATER);
		addEEnumLiteral(comparatorEEnum, Comparator.AT_LEAST);
		addEEnumLiteral(comparatorEEnum, Comparator.CONTAINS);
		addEEnumLiteral(comparatorEEnum, Comparator.NOT_CONTAINS);
		addEEnumLiteral(comparatorEEnum, Comparator.MATCHES);
		addEEnumLiteral(comparatorEEnum, Comparator.EXISTS);
		addEEnumLiteral(comparatorEEnum, Comparator.ABSENT);
		addEEnumLiteral(comparatorEEnum, Comparator.BETWEEN);
		addEEnumLiteral(comparatorEEnum, Comparator.NOT_BETWEEN);

		// Create resource
		createResource(eNS_URI);

		// Create annotations
		// http://www.eclipse.org/emf/2002/GenModel
		createGenModelAnnotations();
	}

	/**
	 * Initializes the annotations for <b>http://www.eclipse.org/emf/2002/GenModel</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createGenModelAnnotations() {
		String source = "http://www.eclipse.org/emf/2002/GenModel";
		addAnnotation
		  (this,
		   source,
		   new String[] {
			   "modelDirectory", "/org.probebook.knowledge/src-gen",
			   "suppressGenModelAnnotations", "false",
			   "bundleManifest", "false",
			   "operationReflection", "false",
			   "complianceLevel", "17.0",
			   "copyrightText", "SPDX-License-Identifier: EPL-2.0",
			   "basePackage", "org.probebook"
		   });
		addAnnotation
		  (problemEClass,
		   source,
		   new String[] {
			   "documentation", "* What is known of one subject: how it shows, what causes it, what mends it, and how each of these is recognised on a host."
		   });
		addAnnotation
		  (getProblem_Id(),
		   source,
		   new String[] {
			   "documentation", "* Stable name, unique among all packs and in the library; the file is named after it."
		   });
		addAnnotation
		  (getProblem_About(),
		   source,
		   new String[] {
			   "documentation", "* Ids of the articles that treat this problem, in any spelling."
		   });
		addAnnotation
		  (getProblem_Rejections(),
		   source,
		   new String[] {
			   "documentation", "* What was drafted from the articles and the author did not want, so that it is not asked about again."
		   });
		addAnnotation
		  (rejectionEClass,
		   source,
		   new String[] {
			   "documentation", "* A drafted piece that the author did not want."
		   });
		addAnnotation
		  (getRejection_Kind(),
		   source,
		   new String[] {
			   "documentation", "* What it would have been: the name of a class of this model, such as {@code Fix}."
		   });
		addAnnotation
		  (getRejection_Article(),
		   source,
		   new String[] {
			   "documentation", "* The id of the article that it was drafted from."
		   });
		addAnnotation
		  (getRejection_Quote(),
		   source,
		   new String[] {
			   "documentation", "* The words of the article that it was drafted from."
		   });
		addAnnotation
		  (getRejection_Words(),
		   source,
		   new String[] {
			   "documentation", "* What it said."
		   });
		addAnnotation
		  (textEClass,
		   source,
		   new String[] {
			   "documentation", "* Words in one language."
		   });
		addAnnotation
		  (getText_Language(),
		   source,
		   new String[] {
			   "documentation", "* BCP 47 tag."
		   });
		addAnnotation
		  (passageEClass,
		   source,
		   new String[] {
			   "documentation", "* The place in an article from which a piece of knowledge was taken."
		   });
		addAnnotation
		  (getPassage_Article(),
		   source,
		   new String[] {
			   "documentation", "* The article\'s id."
		   });
		addAnnotation
		  (getPassage_Section(),
		   source,
		   new String[] {
			   "documentation", "* Kind of the section, as its token: {@code resolution}."
		   });
		addAnnotation
		  (getPassage_Quote(),
		   source,
		   new String[] {
			   "documentation", "* The words as they stand there."
		   });
		addAnnotation
		  (symptomEClass,
		   source,
		   new String[] {
			   "documentation", "* What a user sees when the problem is there."
		   });
		addAnnotation
		  (getSymptom_Facts(),
		   source,
		   new String[] {
			   "documentation", "* Normal terms of facts that show with it: {@code win32:71}."
		   });
		addAnnotation
		  (getSymptom_Conditions(),
		   source,
		   new String[] {
			   "documentation", "* What shows the symptom on a host."
		   });
		addAnnotation
		  (causeEClass,
		   source,
		   new String[] {
			   "documentation", "* Why the problem is there."
		   });
		addAnnotation
		  (getCause_Prior(),
		   source,
		   new String[] {
			   "documentation", "* How probable it is before anything is known, as a weight relative to the other causes of the problem; above 0."
		   });
		addAnnotation
		  (getCause_Condition(),
		   source,
		   new String[] {
			   "documentation", "* What holds when this is the cause; none when only a person can tell."
		   });
		addAnnotation
		  (fixEClass,
		   source,
		   new String[] {
			   "documentation", "* A way to mend a cause, or around it."
		   });
		addAnnotation
		  (getFix_Workaround(),
		   source,
		   new String[] {
			   "documentation", "* Whether it only avoids the symptom and leaves the cause."
		   });
		addAnnotation
		  (getFix_Minutes(),
		   source,
		   new String[] {
			   "documentation", "* Minutes of a person\'s time that it usually takes."
		   });
		addAnnotation
		  (getFix_Verification(),
		   source,
		   new String[] {
			   "documentation", "* Does not hold once the fix is in place."
		   });
		addAnnotation
		  (fixStepEClass,
		   source,
		   new String[] {
			   "documentation", "* One action of a fix, done by a person."
		   });
		addAnnotation
		  (riskEEnum,
		   source,
		   new String[] {
			   "documentation", "* What an action can do beside mending."
		   });
		addAnnotation
		  (purposeEEnum,
		   source,
		   new String[] {
			   "documentation", "* What a condition is evidence for."
		   });
		addAnnotation
		  (purposeEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "* Taken from the condition that this one is a part of; {@code cause} at the top."
		   });
		addAnnotation
		  (roleEEnum,
		   source,
		   new String[] {
			   "documentation", "* Which machine of the problem a condition is about."
		   });
		addAnnotation
		  (roleEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "* Taken from the condition that this one is a part of; {@code host} at the top."
		   });
		addAnnotation
		  (roleEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "* The one machine of a problem that has no two sides."
		   });
		addAnnotation
		  (roleEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "* The machine that accepts the connections."
		   });
		addAnnotation
		  (roleEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "* The machine that makes them."
		   });
		addAnnotation
		  (conditionEClass,
		   source,
		   new String[] {
			   "documentation", "* States a fault: it holds when the fault, or its trace, is there."
		   });
		addAnnotation
		  (expectationEClass,
		   source,
		   new String[] {
			   "documentation", "* A fault seen in what one probe observes."
		   });
		addAnnotation
		  (getExpectation_Attribute(),
		   source,
		   new String[] {
			   "documentation", "* Which of the observed attributes is compared; none: the main one of the probe\'s kind."
		   });
		addAnnotation
		  (getExpectation_Expected(),
		   source,
		   new String[] {
			   "documentation", "* The value compared with; its type is that of the observed attribute. Not used by {@code exists} and {@code absent}."
		   });
		addAnnotation
		  (getExpectation_WhenAbsent(),
		   source,
		   new String[] {
			   "documentation", "* The value that the host acts on when it has none; none: an absent value matches no comparator but {@code absent}."
		   });
		addAnnotation
		  (getExpectation_Platforms(),
		   source,
		   new String[] {
			   "documentation", "* Platforms on which the fault can be, as tokens ({@code nt4}, {@code linux}); none: any."
		   });
		addAnnotation
		  (getExpectation_Editions(),
		   source,
		   new String[] {
			   "documentation", "* Editions on which the fault can be, as tokens ({@code workstation}, {@code home}); none: any."
		   });
		addAnnotation
		  (comparatorEEnum,
		   source,
		   new String[] {
			   "documentation", "* How an observed value is compared."
		   });
		addAnnotation
		  (comparatorEEnum.getELiterals().get(6),
		   source,
		   new String[] {
			   "documentation", "* The text holds the expected one, letter case aside."
		   });
		addAnnotation
		  (comparatorEEnum.getELiterals().get(8),
		   source,
		   new String[] {
			   "documentation", "* The whole text matches a regular expression, read in bounded time."
		   });
		addAnnotation
		  (comparatorEEnum.getELiterals().get(11),
		   source,
		   new String[] {
			   "documentation", "* Within two bounds, both included: {@code 1..600}."
		   });
		addAnnotation
		  (compositeEClass,
		   source,
		   new String[] {
			   "documentation", "* A condition over others, in Kleene\'s three values; parts that are not applicable drop out."
		   });
		addAnnotation
		  (allOfEClass,
		   source,
		   new String[] {
			   "documentation", "* Holds when all parts hold."
		   });
		addAnnotation
		  (anyOfEClass,
		   source,
		   new String[] {
			   "documentation", "* Holds when one part holds."
		   });
		addAnnotation
		  (notEClass,
		   source,
		   new String[] {
			   "documentation", "* Holds when its part does not."
		   });
		addAnnotation
		  (probeEClass,
		   source,
		   new String[] {
			   "documentation", "* A read-only question to a host. What its arguments are, a subclass says; forms, command line and help are derived from that class."
		   });
		addAnnotation
		  (getProbe_Timeout(),
		   source,
		   new String[] {
			   "documentation", "* Seconds after which the question is given up; 0: the engine\'s own limit."
		   });
	}

} //KnowledgePackageImpl
