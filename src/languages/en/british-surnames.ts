/** Surnames of Britain and Ireland: one text a band, the most common band first. Written by `npm run names`: do not edit. */
export const britishSurnames: readonly string[] = [
  `allen anderson baker bell brown clark clarke cooper davies davis edwards evans green hall harris harrison hill hughes jackson james johnson jones king lee lewis martin mitchell moore morgan morris
parker patel phillips roberts robinson scott smith taylor thomas thompson turner walker ward watson white williams wilson wood wright young`,
  `adams ahmed ali bailey barker barnes begum bennett brooks burke burns butler byrne campbell carter chapman cole collins cook cox dixon doherty dougherty doyle duncan ellis ferguson fisher fletcher
ford foster fox fraser gallagher gibson gordon graham grant gray griffiths hamilton harper hart harvey holmes hunt hussain jenkins kaur kelly kennedy khan knight lane lawrence lloyd lynch macdonald
marshall mason matthews mccarthy mcdonald miller mills murphy murray o'brien o'callaghan o'connor o'donnell o'dowd o'grady o'hara o'keeffe o'leary o'neill o'reilly o'shea o'sullivan owen palmer
paterson payne pearce powell quinn reid reynolds richardson rogers rose ross russell ryan shaw simpson singh stevens stevenson stewart stone sullivan thomson walsh warren webb wells wilkinson`,
  `abbott akhtar alexander allan andrews archer armstrong arnold ashton atkins atkinson austin baldwin ball banks barber barlow barnett barrett barry barton bates baxter benson bentley berry bevan birch
bird bishop black blackburn blake bolton bond booth bowen bowman boyd boyle bradley bradshaw bray brennan briggs bright bromley brookes browne bryant buckley bull burgess burrows burton bush cameron
carr carroll cartwright chadwick chambers connell connolly cunningham daly dawson day dean dunne elliott farrell fitzgerald francis fuller gardner gilbert goodwin gregory hancock hardy hargreaves
hawkins hayes haynes hewitt hicks higgins holland hopkins horton howell howells hudson humphreys hutchinson ingram jarvis jennings johnston kemp kirk lambert lawson leach little lowe lucas marsh may
mclaughlin middleton miles moran morley morton moss nash naylor newman newton nicholson nolan norris norton oliver osborne page parry parsons peacock perkins pickering poole pope porter potter preston
price pritchard pugh randall read reed rhodes richards robson rowe rowland rowley sanderson saunders savage sharp sharpe shepherd sheppard short sims sinclair skinner slater smart spencer stanley
steele stephens stephenson stokes sutton swift talbot thornton todd tomlinson townsend tucker turnbull tyler vaughan wade wall walters walton warner waters watkins watts weaver webster welch west
weston wheeler whitaker whitehead whitehouse whittaker wilkins williamson willis winter woods woodward wyatt yates`,
  `aitken bain baird blair buchanan chamberlain charlton christie clements coates coleman conway cooke corbett cowan craig crawford cross curtis dale daniels davenport davey davidson davison dempsey
dennis devlin dickinson dobson dodd dolan donnelly donoghue donovan douglas drew drummond duffy duggan dunn dyer eaton edmonds egan fagan fallon farmer farquhar faulkner field finch finnegan
fitzpatrick flanagan fleming flower flynn foley forbes forster fowler franklin freeman french frost fry gardiner garner george gibbons gibbs giles gill glover goddard godfrey goodman gough greaves
greenwood grey griffin hale hammond hanlon hanson harding hartley hayward healy hearst heath hegarty henderson hennessy henry herbert hickey hilton hirst hobbs hodges hodgson hogan hogg holden
holloway holt hooper hope howard howarth howe hull humphries hunter hurst hyde iles innes iqbal irvine jacobs jeffery jepson jordan joyce kay keane kearney keating keegan kelleher kendall kenny kerr
kiernan knowles lacey lafferty langley larkin law leigh leonard levy lindsay logan lord mackay mackenzie mackie maclean macleod madden maguire maher mahmood malone mann manning marriott marsden
mcallister mcauley mcbride mccabe mccann mccormack mccullough mcdermott mcevoy mcgee mcgill mcginley mcgovern mcgowan mcgrath mcguinness mcguire mcgurk mchugh mcinerney mcintyre mckay mckee mckenna
mckenzie mckeown mclean mcleod mcloughlin mcmahon mcmillan mcnally mcnamara mcnulty mellor metcalfe miah mistry moffat molloy moloney monaghan moody mooney moorhouse morrison mortimer muir mulcahy
mullen mulligan munro myers nicholls north nugent nunn o'byrne o'dea o'donoghue o'driscoll o'dwyer o'flaherty o'halloran o'hanlon o'kane o'mahony o'malley o'meara o'rourke o'toole oakley osborn owens
parkes parkin parkinson patterson peters phelan philips plummer pollard power pratt quigley rafferty rahman ramsden rawlings reeves regan reilly rice rigby riley robertson roche rodgers rooney rushton
ryder salmon scanlon schofield seymour shah shaikh shannon shea sheehan sheikh sheridan singleton slattery smyth southern spence stafford stubbs summers sweeney sykes tate thorpe tierney tobin townend
tuohy twomey tyson uddin vincent wainwright waller wallis walmsley warburton watt whelan whittle whyte wiggins wilcox wilde winstanley woodcock woodhouse worthington wynne yeates`,
  ``,
  ``,
]
