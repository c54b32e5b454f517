<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>SearchView</name>
    <message numerus="yes">
        <source>%n more. Type on to narrow it down.</source>
        <extracomment>Under what a search found; %n is the number of what is not shown.</extracomment>
        <translation>
            <numerusform>%n more. Type on to narrow it down.</numerusform>
            <numerusform>%n more. Type on to narrow it down.</numerusform>
        </translation>
    </message>
</context>
</TS>
