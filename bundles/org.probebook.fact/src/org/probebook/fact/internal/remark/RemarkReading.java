// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact.internal.remark;

import java.util.ArrayList;
import java.util.List;

import org.probebook.fact.internal.command.CommandReader;
import org.probebook.fact.internal.name.FunctionScanner;
import org.probebook.fact.internal.name.PortScanner;
import org.probebook.fact.internal.service.ServiceReader;
import org.probebook.fact.internal.text.Passage;

/** What a text says of services, commands, ports and functions. */
public final class RemarkReading {

    private RemarkReading() {
    }

    public static List<Remark> of(String text, List<Passage> passages) {
        List<Remark> remarks = new ArrayList<>();
        CommandReader commands = new CommandReader(text, remarks::add);
        FunctionScanner functions = new FunctionScanner(text, remarks::add);
        ServiceReader services = new ServiceReader(text, remarks::add);
        for (Passage passage : passages) {
            commands.passage(passage);
            if (!passage.verbatim()) {
                functions.passage(passage);
            }
            services.passage(passage);
        }
        PortScanner.find(text, remarks::add);
        return remarks;
    }
}
