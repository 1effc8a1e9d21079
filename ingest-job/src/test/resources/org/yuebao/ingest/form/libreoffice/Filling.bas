' Fills in a form the way a person does: opens it, types into cells, saves it as .xlsx.
' The one argument is the address of a text file in UTF-8: the form's address, the address to save to,
' then one line a cell: sheet, cell and text, parted by tabs.

Sub Fill(jobAddress As String)
    Dim job As Object, form As Object, entry() As String
    Dim files As Object : files = createUnoService("com.sun.star.ucb.SimpleFileAccess")
    job = createUnoService("com.sun.star.io.TextInputStream")
    job.setInputStream(files.openFileRead(jobAddress))
    job.setEncoding("UTF-8")
    form = StarDesktop.loadComponentFromURL(job.readLine(), "_blank", 0, Array(Setting("Hidden", True)))
    Dim target As String : target = job.readLine()
    While Not job.isEOF()
        entry = Split(job.readLine(), Chr(9))
        If UBound(entry) = 2 Then TypeInto(form, entry(0), entry(1), entry(2))
    Wend
    job.closeInput()
    form.storeToURL(target, Array(Setting("FilterName", "Calc MS Excel 2007 XML")))
    form.close(True)
End Sub

' Types as at the keyboard: numbers become numbers, and a locked cell keeps what it has.
Sub TypeInto(form As Object, sheet As String, cell As String, text As String)
    Dim keyboard As Object : keyboard = createUnoService("com.sun.star.frame.DispatchHelper")
    Dim frame As Object : frame = form.CurrentController.Frame
    form.CurrentController.setActiveSheet(form.Sheets.getByName(sheet))
    keyboard.executeDispatch(frame, ".uno:GoToCell", "", 0, Array(Setting("ToPoint", cell)))
    keyboard.executeDispatch(frame, ".uno:EnterString", "", 0, Array(Setting("StringName", text)))
End Sub

Function Setting(key As String, content As Variant) As Object
    Dim pair As New com.sun.star.beans.PropertyValue
    pair.Name = key
    pair.Value = content
    Setting = pair
End Function
