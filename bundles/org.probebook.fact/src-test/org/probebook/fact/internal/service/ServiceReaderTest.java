// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact.internal.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.probebook.article.Block;
import org.probebook.article.Section;
import org.probebook.article.SectionKind;
import org.probebook.fact.Fact.Service;
import org.probebook.fact.internal.remark.Remark;
import org.probebook.fact.internal.remark.RemarkReading;
import org.probebook.fact.internal.text.Passage;

class ServiceReaderTest {

    private static List<String> services(String text) {
        return services(text, Passage.of(text));
    }

    private static List<String> services(String text, List<Passage> passages) {
        return RemarkReading.of(text, passages).stream().sorted(Comparator.comparingInt(remark -> remark.fact().at().from()))
                .map(Remark::fact).filter(Service.class::isInstance).map(Service.class::cast)
                .map(service -> service.name() + " " + service.state().name().toLowerCase(Locale.ROOT)).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Stop the Parcel Tracker service.                                     | Parcel Tracker stopped
            Open the tool, and then start the Parcel Tracker service.            | Parcel Tracker running
            You must restart the PTRACK service for the change to take effect.   | PTRACK restart
            Stop and then start the Parcel Tracker service.                      | Parcel Tracker restart
            The Parcel Tracker service must be restarted.                        | Parcel Tracker restart
            The Parcel Tracker service has to be stopped first.                  | Parcel Tracker stopped
            Make sure that the Parcel Tracker service is started.                | Parcel Tracker running
            If the Parcel Tracker service is running, stop it.                   | Parcel Tracker stopped
            To work around this, restart the spooler service on the server.      | spooler restart
            Restart the Cluster Service.                                         | Cluster restart
            Restart the Parcel Logging Service.                                  | Parcel Logging Service restart
            Stop the Windows 2000 Parcel Tracker service.                        | Parcel Tracker stopped
            You can avoid it by stopping the Parcel Tracker service.             | Parcel Tracker stopped
            Stop the Parcel Tracker (PT) service.                                | Parcel Tracker stopped
            Stop the Parcel Message Carrier service.                             | Parcel Message Carrier stopped
            Take the PTRACK service offline.                                     | PTRACK stopped
            Stop and restart the Microsoft Exchange Information Store.           | Microsoft Exchange Information Store restart
            Stop the Parcel Connector for Lotus cc:Mail service.                 | Parcel Connector for Lotus cc:Mail stopped
            """)
    void ordersTellTheState(String text, String service) {
        assertEquals(List.of(service), services(text));
    }

    @ParameterizedTest
    @ValueSource(strings = { "The Parcel Tracker service does not start.", "When you stop the Parcel Tracker service, files are lost.",
            "The Parcel Tracker service may stop responding.", "After you start the Parcel Tracker service, it leaks.",
            "The Parcel Tracker service terminated with the following error:", "Could not start the Parcel Tracker service on \\\\HARBOUR.",
            "You cannot start the Parcel Tracker service.", "The Parcel Tracker service is not running.",
            "The delay is caused by the Parcel Tracker service." })
    void troubleIsOnlyTold(String text) {
        assertEquals(List.of("Parcel Tracker mentioned"), services(text));
    }

    @Test
    void reportsOfTheSystemNameServicesInAnyLetterCase() {
        assertEquals(List.of("parcel tracker 5 driver mentioned"),
                services("Description: parcel tracker 5 driver service failed to start due to the following error:"));
        assertEquals(List.of("Parcel Tracker mentioned"), services("Windows could not start the Parcel Tracker on Local Computer."));
    }

    @ParameterizedTest
    @ValueSource(strings = { "Obtain the latest service pack for Windows NT.", "Contact Microsoft Product Support Services.",
            "Stop this service.",
            "When a service stops, a message appears.", "Call your Internet service provider.", "Install Internet Information Services.",
            "The Parcel Tracker service account needs a password.", "Stop using Web services.", "Start the computer.",
            "Click Start, point to Settings.",
            "The Parcel Tracker service is described elsewhere.", "Q123456 Parcel Tracker Service Fails to Start", "Stop all services." })
    void otherServicesAreNone(String text) {
        assertEquals(List.of(), services(text));
    }

    @Test
    void severalServicesStandBeforeOneWord() {
        assertEquals(List.of("Parcel Tracker stopped", "SMS_PARCEL stopped"),
                services("Stop the Parcel Tracker and SMS_PARCEL services.").stream().sorted().toList());
        assertEquals(List.of("Berth Planner restart", "Parcel Tracker restart"),
                services("Stop and restart both Parcel Tracker and the Berth Planner service.").stream().sorted().toList());
    }

    @Test
    void whatIsAskedOfOneIsAskedOfTheOther() {
        assertEquals(List.of("Internet Mail Connector restart", "Parcel Tracker restart"),
                services("Restart the Internet Mail Connector or the Parcel Tracker service."));
    }

    @Test
    void someNamesNeedNoWordBehindThem() {
        assertEquals(List.of("Information Store mentioned"), services("The Information Store may stop responding."));
        assertEquals(List.of("SMS_PARCEL_AGENT mentioned"), services("SMS_PARCEL_AGENT does not start on the second computer."));
    }

    @Test
    void listsOfServicesAreAnnounced() {
        Section section = new Section(SectionKind.RESOLUTION, "", 1, List.of(new Block.Paragraph("Stop the following services:"),
                new Block.Item("-", 0, "Parcel Tracker"), new Block.Item("-", 0, "Berth Planner service"),
                new Block.Paragraph("Then wait.")));
        assertEquals(List.of("Parcel Tracker stopped", "Berth Planner stopped"), services(section.text(), Passage.of(section)));
    }

    @Test
    void theToolForServicesHasButtons() {
        assertEquals(List.of("Parcel Tracker stopped"),
                services("In Control Panel, double-click Services, click Parcel Tracker, and then click Stop."));
        assertEquals(List.of("Parcel Tracker running"),
                services("In the Services list, right-click \"Parcel Tracker\", and then click Start."));
    }

    @Test
    void commandsStartAndStopServices() {
        assertEquals(List.of("ptrack stopped"), services("Run \"net stop ptrack /y\" at the prompt."));
        assertEquals(List.of("Parcel Tracker running"), services("At a command prompt, type: \n\nnet start \"Parcel Tracker\""));
    }

    @Test
    void theServiceIsTheOneThatWasSpokenOf() {
        assertEquals(List.of("Parcel Tracker mentioned", "Parcel Tracker restart"),
                services("The Parcel Tracker service hangs. To go on, restart the service."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Arrêtez le service Suivi Colis.                    | Suivi Colis stopped
            Redémarrez le service « PTRACK ».                  | PTRACK restart
            Detenga el servicio PTRACK y cierre la ventana.    | PTRACK stopped
            Starten Sie den Dienst "Paket Wache" neu.          | Paket Wache restart
            Beenden Sie den PTRACK-Dienst.                     | PTRACK stopped
            Stop de PTRACK-service en sluit het venster.       | PTRACK stopped
            Wenn der Dienst PTRACK startet, hängt er.          | PTRACK mentioned
            Le service PTRACK ne répond plus.                  | PTRACK mentioned
            PTRACK サービスを停止します。                      | PTRACK stopped
            「PTRACK」サービスを再起動してください。           | PTRACK restart
            PTRACK サービスが応答しません。                    | PTRACK mentioned
            """)
    void otherLanguages(String text, String service) {
        assertEquals(List.of(service), services(text));
    }
}
