// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionTest {
    @ParameterizedTest
    @ValueSource(strings = { "", " ", "hens do not lay", "C:\\WINNT\\system32\\*.*", "HKLM\\SYSTEM\\Select", "HKLM:\\Software",
            "http://coop.example/x?y=z",
            "setup:di:compile", "std::vector", "error: 5", "Error:5", "STOP 0x0000000A (0x1, 0x2)", "*** STOP: 0x0000000A", "***STOP",
            "dir /s", "ls -la",
            "dir /s -force", "tar -xvf coop.tar", "ls --color -recursive", "A AND", "AND", "NOT", "NOT working", "OR OR", "* *", "**", "*",
            "?", "Why?",
            "Is the coop full? Yes", "a -- b", "x - y", "C++", "notepad ++", "+5 volts -5 volts", "ACCESS DENIED AND NOT READY",
            "the printer does NOT print",
            "it is NOT there", "salt and pepper or not", "count(*)", "SELECT * FROM hens", "title:", "title: hens", "lang:klingonese",
            "year:soon", "error:access",
            "unbalanced \"quote", "(coop", "coop)", "((coop) (hens)", "\"a phrase\"", "-word", "well-known -x", "*.dll", "2*3", "打印*",
            "file:///c:/hen.txt",
            "file://server/share", "KEEPCONN: 0", "-", "+", "--", "\"\"", "\" \"" })
    void readsAsPlainText(String typed) {
        Expression read = Expression.of(typed);
        assertTrue(read.plain(), read::toString);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', quoteCharacter = '\'', value = { //
            "hens AND coop#All[parts=[Words[text=hens], Words[text=coop]]] | hens coop",
            "full coop OR hungry hens#Any[parts=[Words[text=full coop], Words[text=hungry hens]]] | full coop hungry hens",
            "hens NOT coop#Not[other=Words[text=coop]] | hens", "hens -coop#Not[other=Words[text=coop]] | hens",
            "hens +coop#Words[text=coop] | hens coop", "hens -\"full coop\"#Not[other=Phrase[text=full coop]] | hens",
            "(a OR b) AND c#All[parts=[Any[parts=[Words[text=a], Words[text=b]]], Words[text=c]]] | a b c",
            "a AND (b OR c#All[parts=[Words[text=a], Any[parts=[Words[text=b], Words[text=c]]]]] | a b c",
            "a) AND b#All[parts=[Words[text=a], Words[text=b]]] | a b", "a AND AND b#All[parts=[Words[text=a], Words[text=b]]] | a b",
            "a AND NOT b#All[parts=[Words[text=a], Not[other=Words[text=b]]]] | a",
            "NOT NOT b AND c#All[parts=[Not[other=Not[other=Words[text=b]]], Words[text=c]]] | c",
            "title:hens#Property[name=TITLE, value=hens, quoted=false] | hens",
            "title:\"full coop\" x#Property[name=TITLE, value=full coop, quoted=true] | full coop x",
            "hens lang:nl#Property[name=LANGUAGE, value=nl, quoted=false] | hens",
            "hens -product:nt#Not[other=Property[name=PRODUCT, value=nt, quoted=false]] | hens",
            "error:71#Property[name=ERROR, value=71, quoted=false] | error 71",
            "year:1999-2001#Property[name=YEAR, value=1999-2001, quoted=false] |",
            "restrictanon*#Wild[pattern=WordPattern[pattern=restrictanon*]] | restrictanon*",
            "*Spool* x#Wild[pattern=WordPattern[pattern=*spool*]] | *spool* x", "h?n#Wild[pattern=WordPattern[pattern=h?n]] | h?n",
            "coöp*#Wild[pattern=WordPattern[pattern=coop*]] | coop*", "spool*.dll#Wild[pattern=WordPattern[pattern=spool*dll]] | spool*dll",
            "\"a b\" OR \"c d\"#Any[parts=[Phrase[text=a b], Phrase[text=c d]]] | a b c d",
            "\"a b\" -hens#All[parts=[Phrase[text=a b], Not[other=Words[text=hens]]]] | a b",
            "KEEP AND CONN#All[parts=[Words[text=KEEP], Words[text=CONN]]] | KEEP CONN" })
    void readsAsAnExpression(String typed, String read) {
        assertEquals(read.strip(), Expression.of(typed).toString().strip());
    }

    @Test
    void aPasteIsAMessage() {
        assertTrue(Expression.of("hens AND coop\nlang:nl").plain());
        assertTrue(Expression.of("hens AND coop ".repeat(50)).plain());
        assertFalse(Expression.of("hens AND coop ".repeat(5)).plain());
    }
}
